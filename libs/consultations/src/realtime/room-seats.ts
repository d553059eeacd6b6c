import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { type SenderRole } from '../message.js';

/** Somebody who is in a consultation now, with however many connections. */
export interface Present {
  userId: string;
  role: SenderRole;
}

/**
 * Who sits in which consultation, at whichever api process. A seat belongs to a registered connection and goes with
 * it, and a process that died does not count: so nobody seems present who is not.
 */
@Injectable()
export class RoomSeats {
  constructor(private readonly transaction: Transaction) {}

  /** Takes a seat for a connection; taking it again changes nothing. */
  async take(consultationId: string, connectionId: string, { userId, role }: Present): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO consultation_seats (consultation_id, connection_id, user_id, role)
       SELECT $1, id, $3, $4 FROM realtime_connections WHERE id = $2
       ON CONFLICT (consultation_id, connection_id) DO UPDATE SET role = excluded.role`,
      [consultationId, connectionId, userId, role],
      'seat_take',
    );
  }

  /** Leaves the seat of a connection. */
  async leave(consultationId: string, connectionId: string): Promise<void> {
    await this.transaction.rows(
      'DELETE FROM consultation_seats WHERE consultation_id = $1 AND connection_id = $2',
      [consultationId, connectionId],
      'seat_leave',
    );
  }

  /** Who is in each of some consultations. */
  async presentIn(consultationIds: readonly string[]): Promise<Map<string, Present[]>> {
    const rows = await this.transaction.rows<Present & { consultationId: string }>(
      `SELECT DISTINCT s.consultation_id AS "consultationId", s.user_id AS "userId", s.role
         FROM consultation_seats s
         JOIN realtime_connections c ON c.id = s.connection_id
         JOIN realtime_nodes n ON n.id = c.node_id
        WHERE s.consultation_id = ANY ($1::uuid[]) AND n.seen_at > now() - interval '10 seconds'`,
      [consultationIds],
      'seats_present',
    );
    const present = new Map<string, Present[]>(consultationIds.map((id) => [id, []]));
    for (const { consultationId, ...who } of rows) present.get(consultationId)?.push(who);
    return present;
  }
}
