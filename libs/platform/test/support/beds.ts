import { Injectable, type Type } from '@nestjs/common';
import { getQueueToken } from '@nestjs/bull';
import { type Queue } from 'bull';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  AccessModule,
  type Clock,
  currentContext,
  type DomainEvent,
  type EventHandler,
  EventsModule,
  eventType,
  HandlesEvent,
  Outbox,
  Permit,
  PlatformModule,
  platformPermissions,
  Redis,
  type RequestContext,
  Transaction,
} from '#libs/platform';
import { testContext, type TestContext, type TestDatabase } from '#libs/platform/testing';

/** The smallest domain that publishes events and handles them. */
export const BedMade = eventType<{ bedId: string }>('bed.made');
export const BedBroken = eventType<{ bedId: string }>('bed.broken');

export const BEDS_TABLE = 'CREATE TABLE IF NOT EXISTS effects (bed_id text NOT NULL, handler text NOT NULL)';
const bedPermissions = { 'bed.note': ['system'] } as const;

/** What a test wants a handler to do; shared by all handlers of a test file. */
export const script = {
  calls: 0,
  seen: [] as { event: DomainEvent; context: RequestContext | undefined }[],
  before: (): Promise<void> => Promise.resolve(),
  after: (): Promise<void> => Promise.resolve(),
  reset(): void {
    Object.assign(this, {
      calls: 0,
      seen: [],
      before: () => Promise.resolve(),
      after: () => Promise.resolve(),
    });
  },
};

const note = (transaction: Transaction, event: DomainEvent, handler: string): Promise<unknown> =>
  transaction.rows('INSERT INTO effects VALUES ($1, $2)', [event.payload.bedId, handler]);

@Injectable()
@HandlesEvent(BedMade)
@Permit('bed.note')
export class NoteWhenBedMade implements EventHandler<{ bedId: string }> {
  constructor(private readonly transaction: Transaction) {}

  async handle(event: DomainEvent<{ bedId: string }>): Promise<void> {
    script.calls += 1;
    script.seen.push({ event, context: currentContext() });
    await script.before();
    await note(this.transaction, event, 'note');
    await script.after();
  }
}

/** Its effect is outside of the transaction, as a mail's would be. */
@Injectable()
@HandlesEvent(BedBroken, { transactional: false })
@Permit('bed.note')
export class CallWhenBedBroken implements EventHandler<{ bedId: string }> {
  constructor(private readonly transaction: Transaction) {}

  async handle(event: DomainEvent<{ bedId: string }>): Promise<void> {
    script.calls += 1;
    if (this.transaction.active) throw new Error('This handler wants no transaction.');
    await note(this.transaction, event, 'call');
    await script.after();
  }
}

@Injectable()
@HandlesEvent(BedBroken)
@Permit('bed.note')
export class NoteWhenBedBroken implements EventHandler<{ bedId: string }> {
  constructor(private readonly transaction: Transaction) {}

  async handle(event: DomainEvent<{ bedId: string }>): Promise<void> {
    await script.before();
    await note(this.transaction, event, 'note');
  }
}

/** What the outbox knows of an event. */
interface EventRow {
  id: string;
  attempts: number;
  last_error: string | null;
  relayed_at: Date | null;
  completed_at: Date | null;
  failed_at: Date | null;
}

/** What a handler does that never succeeds. */
export const alwaysFail = (): Promise<void> => Promise.reject(new Error('no sheets'));

/** One worker with its relay and its handlers. */
export interface Worker extends TestContext {
  queue: Queue<{ eventId: string }>;
  publish(event: typeof BedMade, ...bedIds: string[]): Promise<void>;
  effects: () => Promise<string[]>;
  events: () => Promise<EventRow[]>;
  /** Whether every event has been handled, and there are some. */
  done: () => Promise<boolean>;
  /** Whether some event failed as often. */
  failed: (times: number) => Promise<boolean>;
  /** Begins anew: no events, no effects, nothing in Redis, and handlers that succeed. */
  reset: () => Promise<void>;
  /** Waits until `look` finds something. */
  until<T>(look: () => Promise<T | undefined | false>, seconds?: number): Promise<T>;
  /** Lets no delayed job wait for its time. */
  hurry: () => Promise<void>;
}

/** Starts a worker; several of them share one database. */
export async function bedWorker(options: {
  clock?: Clock;
  database?: TestDatabase;
  redisUrl?: string;
  /** Further providers of the worker. */
  providers?: Type[];
}): Promise<Worker> {
  // Handlers fail by the hundred here.
  process.env.LOG_LEVEL = 'fatal';
  const context = await testContext({
    imports: [
      PlatformModule,
      AccessModule.forRoot([platformPermissions, bedPermissions]),
      EventsModule.forRoot([BedMade, BedBroken]),
    ],
    prepare: (database) => database.query(BEDS_TABLE),
    ...options,
    providers: [NoteWhenBedMade, CallWhenBedBroken, NoteWhenBedBroken, ...(options.providers ?? [])],
  });
  const transaction = context.get(Transaction);
  const outbox = context.get(Outbox);
  const queue = context.app.get<Queue<{ eventId: string }>>(getQueueToken('events'), { strict: false });
  const events = (): Promise<EventRow[]> => context.database.query('SELECT * FROM outbox_events ORDER BY id');
  return {
    ...context,
    queue,
    events,
    done: async () => {
      const all = await events();
      return all.length > 0 && all.every(({ completed_at }) => completed_at !== null);
    },
    failed: async (times) => (await events()).some(({ attempts }) => attempts >= times),
    reset: async () => {
      script.reset();
      await context.database.query('TRUNCATE effects, outbox_events CASCADE');
      await context.get(Redis).client.flushdb();
    },
    publish: (event, ...bedIds) =>
      transaction.run(async () => {
        for (const bedId of bedIds) await outbox.publish(event, { bedId });
      }),
    effects: async () => {
      const rows = await context.database.query<{ effect: string }>(
        `SELECT bed_id || ' ' || handler AS effect FROM effects ORDER BY 1`,
      );
      return rows.map(({ effect }) => effect);
    },
    until: async (look, seconds = 20) => {
      const deadline = performance.now() + seconds * 1000;
      for (;;) {
        const found = await look();
        if (found !== undefined && found !== false) return found;
        if (performance.now() > deadline) throw new Error(`Not within ${seconds} s: ${look.toString()}`);
        await sleep(20);
      }
    },
    hurry: async () => {
      for (const job of await queue.getDelayed()) await job.promote().catch(() => undefined);
    },
  };
}
