import { setTimeout as sleep } from 'node:timers/promises';
import { InjectQueue } from '@nestjs/bull';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Job, type Queue } from 'bull';
import { SYSTEM } from '../access/actor.js';
import { Permissions } from '../access/permissions.js';
import { PERMISSION } from '../access/permit.decorator.js';
import { Clock } from '../clock/clock.js';
import { withContext } from '../context/request-context.js';
import { Transaction } from '../database/transaction.js';
import { messageOf } from '../errors/message-of.js';
import { type DomainEvent } from './domain-event.js';
import { EventHandlers, type RegisteredHandler } from './event-handlers.js';
import { EVENT_QUEUE } from './relay.js';

const RETRY_MILLISECONDS = 1000;

/** How many events one worker handles at a time. */
const CONCURRENCY = 8;

interface EventRow {
  id: string;
  name: string;
  payload: DomainEvent['payload'];
  occurred_at: Date;
  actor_id: string | null;
  request_id: string | null;
  /** The handlers that have had it already. */
  done: string[];
}

/** Gives each event to its handlers, each of which it reaches once; what fails for good goes to the dead letters. */
@Injectable()
export class EventProcessor implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(EventProcessor.name);
  private stopped = false;

  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly permissions: Permissions,
    @InjectQueue(EVENT_QUEUE) private readonly queue: Queue<{ eventId: string }>,
  ) {}

  /** Begins to work once the whole application is up; `@Process` would begin before the handlers are. */
  onApplicationBootstrap(): void {
    void this.start();
  }

  /** Finishes the jobs in hand, while their database and Redis are still there. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.queue.close();
  }

  /** Bull gives up for good if Redis is away when it begins, so it begins when Redis answers. */
  private async start(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.queue.client.ping();
        await this.queue.process(CONCURRENCY, (job) => this.attempt(job));
        return;
      } catch (error) {
        if (!this.stopped) this.logger.warn(`Events wait for Redis: ${messageOf(error)}`);
        await sleep(RETRY_MILLISECONDS);
      }
    }
  }

  /**
   * Tries once. A failure is noted before Bull learns of it, so that no later attempt can overtake its note;
   * after the last one the event waits in the dead letters for an admin.
   */
  private async attempt(job: Job<{ eventId: string }>): Promise<void> {
    try {
      await this.process(job);
    } catch (error) {
      const final = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      const reason = messageOf(error);
      this.logger.warn(`Event ${job.data.eventId} failed${final ? ' for good' : ''}: ${reason}`);
      await this.transaction
        .rows(
          'UPDATE outbox_events SET attempts = attempts + 1, last_error = $2, failed_at = $3 WHERE id = $1',
          [job.data.eventId, reason.slice(0, 500), final ? this.clock.now() : null],
        )
        .catch((problem: unknown) => this.logger.error(problem));
      throw error;
    }
  }

  /** Handles one event. It runs at least once, and does nothing the second time. */
  private async process(job: Job<{ eventId: string }>): Promise<void> {
    const [row] = await this.transaction.rows<EventRow>(
      `SELECT id, name, payload, occurred_at, actor_id, request_id,
              ARRAY(SELECT handler FROM processed_events WHERE event_id = id) AS done
         FROM outbox_events WHERE id = $1 AND completed_at IS NULL AND failed_at IS NULL`,
      [job.data.eventId],
      'event_read',
    );
    if (!row) return;
    const event = {
      id: row.id,
      name: row.name,
      payload: row.payload,
      occurredAt: row.occurred_at,
      actorId: row.actor_id,
      requestId: row.request_id,
    };
    const pending = this.handlers.of(row.name).filter(({ name }) => !row.done.includes(name));
    await withContext({ requestId: row.request_id ?? row.id, address: null, actor: SYSTEM }, async () => {
      for (const handler of pending) await this.deliver(event, handler, handler === pending.at(-1));
    });
    if (pending.length === 0) await this.mark(row.id, null, true);
  }

  private async deliver(
    event: DomainEvent,
    { name, transactional, handler }: RegisteredHandler,
    last: boolean,
  ): Promise<void> {
    const permission = Reflect.getOwnMetadata(PERMISSION, handler.constructor) as string;
    if (!this.permissions.allows('system', permission)) throw new Error(`The system may not ${permission}.`);
    if (transactional) {
      await this.transaction.run(async () => {
        if (await this.mark(event.id, name, last)) await handler.handle(event);
      });
      return;
    }
    await handler.handle(event);
    await this.mark(event.id, name, last);
  }

  /**
   * Notes that the handler has had the event, and with the last one, in the same statement, that all have.
   *
   * @returns false if the handler had it before
   */
  private async mark(eventId: string, handler: string | null, complete: boolean): Promise<boolean> {
    const marked = await this.transaction.rows<{ event_id: string }>(
      `WITH completed AS (UPDATE outbox_events SET completed_at = $3 WHERE id = $1 AND $3::timestamptz IS NOT NULL)
       INSERT INTO processed_events (event_id, handler) SELECT $1, $2 WHERE $2::text IS NOT NULL
       ON CONFLICT DO NOTHING RETURNING event_id`,
      [eventId, handler, complete ? this.clock.now() : null],
      'event_mark',
    );
    return marked.length === 1;
  }
}
