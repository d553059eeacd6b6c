import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import { type DomainEvent } from './domain-event.js';

/** Events that are not carried out in full yet. Handlers run side by side; this is for those whose order shows. */
@Injectable()
export class WaitingEvents {
  constructor(private readonly transaction: Transaction) {}

  /** Those that happened before an event and whose payload has the same value under a name, in their order. */
  async before({ id, payload }: Pick<DomainEvent, 'id' | 'payload'>, key: string): Promise<DomainEvent[]> {
    return this.transaction.rows<DomainEvent>(BEFORE, [id, key, payload[key]], 'events_waiting_before');
  }
}

const COLUMNS = `id, name, payload, occurred_at AS "occurredAt", actor_id AS "actorId", request_id AS "requestId"`;

/** Each half has an index that holds nothing but such events. */
const BEFORE = `
  SELECT ${COLUMNS} FROM outbox_events WHERE relayed_at IS NULL AND id < $1 AND payload ->> $2 = $3
  UNION ALL
  SELECT ${COLUMNS} FROM outbox_events
   WHERE relayed_at IS NOT NULL AND completed_at IS NULL AND failed_at IS NULL AND id < $1 AND payload ->> $2 = $3
   ORDER BY id`;
