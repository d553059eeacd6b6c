import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { SOS_EVENT_COLUMNS, type SosEvent } from './sos-event.js';
import { SOS_COLUMNS, type SosRequest } from './sos-request.js';
import { ACTIVE } from './sos-store.js';

/** How far somebody has been told of an SOS. */
export interface Told {
  sosId: string;
  seq: number;
}

/** Asks how things stand, for those who watch: in one statement for all, whoever they are. */
@Injectable()
export class SosWatch {
  constructor(private readonly transaction: Transaction) {}

  /** All that are active, and those of the given ones that are not, the oldest first. */
  async present(ids: readonly string[]): Promise<SosRequest[]> {
    return this.transaction.rows<SosRequest>(
      `SELECT ${SOS_COLUMNS} FROM sos_requests WHERE status IN (${ACTIVE})
       UNION ALL SELECT ${SOS_COLUMNS} FROM sos_requests WHERE id = ANY ($1::uuid[]) AND status NOT IN (${ACTIVE})
       ORDER BY "raisedAt", id`,
      [ids],
      'sos_present',
    );
  }

  /** What happened to some after the given events, in order. */
  async eventsAfter(told: readonly Told[]): Promise<SosEvent[]> {
    if (told.length === 0) return [];
    return this.transaction.rows<SosEvent>(
      `SELECT ${SOS_EVENT_COLUMNS}
         FROM jsonb_to_recordset($1::jsonb) AS told ("sosId" uuid, after integer)
         JOIN sos_events ON sos_id = told."sosId" AND seq > after
        ORDER BY sos_id, sos_events.seq`,
      [JSON.stringify(told.map(({ sosId, seq }) => ({ sosId, after: seq })))],
      'sos_events_after',
    );
  }
}
