import { Injectable } from '@nestjs/common';
import { Clock, currentContext, newId, SYSTEM, Transaction } from '#libs/platform';
import { type SosEventType } from './sos-event.js';
import { type Position, SOS_COLUMNS, type SosRequest } from './sos-request.js';
import { ACTIVE_STATUSES } from './sos-status.js';

/** A cry for help that is to be taken in. */
export interface Cry {
  patientId: string;
  raisedById: string | null;
  category: SosRequest['category'];
  description: string | null;
  contactPhone: string | null;
  position: Position | null;
  nextEscalationAt: Date;
}

/** What is to be noted of something that happens to an SOS. */
export interface Happening {
  type: SosEventType;
  note?: string | null;
  position?: Position | null;
}

/** What changes with it, by column; null leaves a column as it is. */
export interface Change {
  status?: SosRequest['status'];
  responderId?: string | null;
  /** The column that takes the time of it. */
  at?: 'acknowledged_at' | 'dispatched_at' | 'arrived_at' | 'closed_at';
  closingReason?: string | null;
}

/** The active states as SQL; the partial indexes need them as they are. */
export const ACTIVE = ACTIVE_STATUSES.map((status) => `'${status}'`).join(', ');

/** Takes SOS out of the database and writes down what happens to them. */
@Injectable()
export class SosStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** One by its id, whoever asks. */
  async find(id: string): Promise<SosRequest | null> {
    return this.one(`SELECT ${SOS_COLUMNS} FROM sos_requests WHERE id = $1`, [id], 'sos_find');
  }

  /** The same, locked until the transaction ends: what happens to it happens one after another. */
  async lock(id: string): Promise<SosRequest | null> {
    return this.one(
      `SELECT ${SOS_COLUMNS} FROM sos_requests WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
      'sos_lock',
    );
  }

  /** The one that a patient has now, locked; null when there is none. */
  async lockActive(patientId: string): Promise<SosRequest | null> {
    return this.one(
      `SELECT ${SOS_COLUMNS} FROM sos_requests
        WHERE patient_id = $1 AND status IN (${ACTIVE}) FOR NO KEY UPDATE`,
      [patientId],
      'sos_lock_active',
    );
  }

  /** Takes a cry in, with its first event; null when the patient has an active SOS already. */
  async insert(cry: Cry): Promise<SosRequest | null> {
    const { actor } = currentContext() ?? {};
    return this.one(
      `WITH raised AS (
         INSERT INTO sos_requests (id, patient_id, raised_by_id, category, description, contact_phone, latitude, longitude,
                accuracy_meters, located_at, status, raised_at, next_escalation_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7::float8, $8, $9, CASE WHEN $7::float8 IS NOT NULL THEN $10::timestamptz END, 'open', $10, $11)
         ON CONFLICT (patient_id) WHERE status IN (${ACTIVE}) DO NOTHING RETURNING *),
       noted AS (
         INSERT INTO sos_events (sos_id, seq, type, actor_id, actor_role, note, latitude, longitude, accuracy_meters, occurred_at)
         SELECT id, version, 'raised', raised_by_id, $12, description, latitude, longitude, accuracy_meters, raised_at FROM raised)
       SELECT ${SOS_COLUMNS} FROM raised`,
      [
        newId(),
        cry.patientId,
        cry.raisedById,
        cry.category,
        cry.description,
        cry.contactPhone,
        cry.position?.latitude ?? null,
        cry.position?.longitude ?? null,
        cry.position?.accuracyMeters ?? null,
        this.clock.now(),
        cry.nextEscalationAt,
        (actor ?? SYSTEM).role,
      ],
      'sos_insert',
    );
  }

  /** Writes down what happened, and what changes with it, in one statement. The SOS must be locked. */
  async note(id: string, { type, note, position }: Happening, change: Change = {}): Promise<SosRequest> {
    const { actor } = currentContext() ?? {};
    const { userId, role } = actor ?? SYSTEM;
    const at = change.at ? `, ${change.at} = $8` : '';
    const noted = await this.one(
      `WITH changed AS (
         UPDATE sos_requests
            SET version = version + 1, status = coalesce($9, status), responder_id = coalesce($10, responder_id),
                closing_reason = coalesce($11, closing_reason), latitude = coalesce($5, latitude),
                longitude = coalesce($6, longitude),
                accuracy_meters = CASE WHEN $5::float8 IS NULL THEN accuracy_meters ELSE $7 END,
                located_at = CASE WHEN $5::float8 IS NULL THEN located_at ELSE $8 END,
                next_escalation_at = CASE WHEN coalesce($9, status) = 'open' THEN next_escalation_at END${at}
          WHERE id = $1 RETURNING *),
       noted AS (
         INSERT INTO sos_events (sos_id, seq, type, actor_id, actor_role, note, latitude, longitude, accuracy_meters, occurred_at)
         SELECT id, version, $2, $3, $12, $4, $5, $6, $7, $8 FROM changed)
       SELECT ${SOS_COLUMNS} FROM changed`,
      [
        id,
        type,
        userId,
        note ?? null,
        position?.latitude ?? null,
        position?.longitude ?? null,
        position?.accuracyMeters ?? null,
        this.clock.now(),
        change.status ?? null,
        change.responderId ?? null,
        change.closingReason ?? null,
        role,
      ],
      `sos_note_${change.at ?? 'only'}`,
    );
    if (!noted) throw new Error('An SOS that is locked has gone.');
    return noted;
  }

  private async one(sql: string, values: unknown[], name: string): Promise<SosRequest | null> {
    const [row] = await this.transaction.rows<SosRequest>(sql, values, name);
    return row ?? null;
  }
}
