import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { currentContext } from '../context/request-context.js';
import { newId } from '../database/id.js';
import { Transaction } from '../database/transaction.js';
import { type EventPayload, type EventType } from './domain-event.js';

/** The channel on which a committed event wakes the relay. */
export const OUTBOX_CHANNEL = 'outbox';

/** How long the wake-ups of one process are gathered, in milliseconds. */
const WAKE_DELAY = 20;

/**
 * Takes events into the transaction of the change that they tell of: both are committed, or neither.
 * The relay in the worker carries them on.
 */
@Injectable()
export class Outbox {
  private waking: NodeJS.Timeout | undefined;

  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Publishes an event with the transaction in hand. */
  async publish<Payload extends EventPayload>(type: EventType<Payload>, payload: Payload): Promise<void> {
    if (!this.transaction.active) throw new Error(`${type.name} was published outside a transaction.`);
    const context = currentContext();
    await this.transaction.rows(
      `INSERT INTO outbox_events (id, name, payload, actor_id, request_id, occurred_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        newId(),
        type.name,
        JSON.stringify(payload),
        context?.actor?.userId ?? null,
        context?.requestId ?? null,
        this.clock.now(),
      ],
      'outbox_publish',
    );
    this.transaction.afterCommit(() => this.wakeRelay());
  }

  /** Publishes any number of events of one type in one statement: for a change of many things at once. */
  async publishAll<Payload extends EventPayload>(
    type: EventType<Payload>,
    payloads: readonly Payload[],
  ): Promise<void> {
    if (!this.transaction.active) throw new Error(`${type.name} was published outside a transaction.`);
    if (payloads.length === 0) return;
    const context = currentContext();
    await this.transaction.rows(
      `INSERT INTO outbox_events (id, name, payload, actor_id, request_id, occurred_at)
       SELECT id, $2, payload, $3, $4, $5 FROM jsonb_to_recordset($1::jsonb) AS event (id uuid, payload jsonb)`,
      [
        JSON.stringify(payloads.map((payload) => ({ id: newId(), payload }))),
        type.name,
        context?.actor?.userId ?? null,
        context?.requestId ?? null,
        this.clock.now(),
      ],
      'outbox_publish_all',
    );
    this.transaction.afterCommit(() => this.wakeRelay());
  }

  /**
   * Notifies after the commit and gathers many commits into one wake-up: a NOTIFY inside the transaction
   * would make all commits of the database queue for one lock. A lost wake-up costs a second, no more:
   * the relay polls.
   */
  private wakeRelay(): void {
    this.waking ??= setTimeout(() => {
      this.waking = undefined;
      this.transaction.rows(`SELECT pg_notify('${OUTBOX_CHANNEL}', '')`).catch(() => undefined);
    }, WAKE_DELAY);
  }
}
