import { Injectable } from '@nestjs/common';
import { Clock, currentContext, SYSTEM, Transaction } from '#libs/platform';
import { type Delivery, DELIVERY_COLUMNS, type DeliveryEventType } from './delivery.js';
import { isFinal } from './delivery-status.js';

/** Where something happened: WGS 84, in degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** What is to be noted of something that happens to a delivery. */
export interface Happening {
  type: DeliveryEventType;
  note?: string | null;
  position?: Position | null;
  scheduledFor?: Date | null;
}

/** What may change of a delivery. */
export type DeliveryChange = Partial<
  Pick<
    Delivery,
    | 'status'
    | 'heldFrom'
    | 'scheduledFor'
    | 'dueAt'
    | 'lateSince'
    | 'failedAttempts'
    | 'note'
    | 'handoverIssue'
    | 'handoverTries'
  >
>;

/** Takes deliveries out of the database and writes down what happens to them. */
@Injectable()
export class DeliveryStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** One by its id, whoever asks. */
  async find(id: string): Promise<Delivery | null> {
    return this.one(`SELECT ${DELIVERY_COLUMNS} FROM deliveries WHERE id = $1`, [id], 'delivery_find');
  }

  /** The same, locked until the transaction ends: what happens to it happens one after another. */
  async lock(id: string): Promise<Delivery> {
    const delivery = await this.one(
      `SELECT ${DELIVERY_COLUMNS} FROM deliveries WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
      'delivery_lock',
    );
    if (!delivery) throw new Error('A delivery is never deleted.');
    return delivery;
  }

  /** Those of a prescription or of a patient to which something may still happen, locked in one order. */
  async lockOpen(of: 'prescription' | 'patient', id: string): Promise<Delivery[]> {
    return this.transaction.rows<Delivery>(
      `SELECT ${DELIVERY_COLUMNS} FROM deliveries WHERE ${of}_id = $1 AND closed_at IS NULL ORDER BY id FOR NO KEY UPDATE`,
      [id],
      `delivery_lock_open_of_${of}`,
    );
  }

  /** Writes down of those that are overdue that they are, in one statement; without those that somebody is changing. */
  async noteOverdue(now: Date, batch: number): Promise<Delivery[]> {
    return this.transaction.rows<Delivery>(NOTE_OVERDUE, [now, batch], 'delivery_note_overdue');
  }

  /** How much of each item of a prescription is delivered, or on its way if `underWay` says so. */
  async taken(prescriptionId: string, { underWay }: { underWay: boolean }): Promise<Map<string, number>> {
    const rows = await this.transaction.rows<{ itemId: string; taken: number }>(
      `SELECT prescription_item_id AS "itemId", sum(quantity)::int AS taken
         FROM deliveries JOIN delivery_items ON delivery_id = deliveries.id
        WHERE prescription_id = $1 AND (status = 'delivered' OR ($2 AND closed_at IS NULL)) GROUP BY 1`,
      [prescriptionId, underWay],
      'delivery_taken',
    );
    return new Map(rows.map(({ itemId, taken }) => [itemId, taken]));
  }

  /** Takes in a new one, with its items and its first event, in one statement. */
  async insert(delivery: Delivery): Promise<void> {
    await this.transaction.rows(
      INSERT,
      [
        delivery.id,
        delivery.patientId,
        delivery.prescriptionId,
        delivery.requestedById,
        delivery.requestedAt,
        JSON.stringify(delivery.address),
        delivery.preferredFrom,
        delivery.preferredTo,
        delivery.dueAt,
        JSON.stringify(delivery.items),
        roleInHand(),
      ],
      'delivery_insert',
    );
  }

  /** Writes down what happened, and what changes with it, in one statement. The delivery must be locked. */
  async note(delivery: Delivery, happening: Happening, change: DeliveryChange = {}): Promise<Delivery> {
    const { userId, role } = currentContext()?.actor ?? SYSTEM;
    const now = this.clock.now();
    const changed = { ...delivery, ...change };
    const noted = await this.one(
      NOTE,
      [
        delivery.id,
        changed.status,
        changed.heldFrom,
        changed.scheduledFor,
        changed.dueAt,
        changed.lateSince,
        changed.failedAttempts,
        changed.note,
        isFinal(changed.status) ? (delivery.closedAt ?? now) : null,
        changed.handoverIssue,
        changed.handoverTries,
        happening.type,
        userId,
        role,
        happening.note ?? null,
        happening.position?.latitude ?? null,
        happening.position?.longitude ?? null,
        happening.scheduledFor ?? null,
        now,
      ],
      'delivery_note',
    );
    if (!noted) throw new Error('A delivery that is locked has gone.');
    return noted;
  }

  private async one(sql: string, values: unknown[], name: string): Promise<Delivery | null> {
    const [row] = await this.transaction.rows<Delivery>(sql, values, name);
    return row ?? null;
  }
}

const roleInHand = (): string => (currentContext()?.actor ?? SYSTEM).role;

/** What the job looks for each time; it must find its rows by an index. */
export const OVERDUE = `SELECT id FROM deliveries
   WHERE due_at <= $1 AND late_since IS NULL AND closed_at IS NULL AND status <> 'on_hold'
   ORDER BY due_at LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`;

const NOTE_OVERDUE = `
  WITH overdue AS (${OVERDUE}),
  changed AS (
    UPDATE deliveries SET version = version + 1, late_since = $1 FROM overdue WHERE deliveries.id = overdue.id
    RETURNING deliveries.*),
  noted AS (
    INSERT INTO delivery_events (delivery_id, seq, type, status, actor_id, actor_role, occurred_at)
    SELECT id, version, 'became_late', status, NULL, 'system', $1 FROM changed)
  SELECT ${DELIVERY_COLUMNS} FROM changed AS deliveries`;

const INSERT = `
  WITH requested AS (
    INSERT INTO deliveries (id, patient_id, prescription_id, requested_by_id, requested_at, status, address, preferred_from,
           preferred_to, due_at)
    VALUES ($1, $2, $3, $4, $5, 'pending', $6, $7, $8, $9)
    RETURNING *),
  noted AS (
    INSERT INTO delivery_events (delivery_id, seq, type, status, actor_id, actor_role, occurred_at)
    SELECT id, version, 'requested', status, requested_by_id, $11, requested_at FROM requested)
  INSERT INTO delivery_items (delivery_id, prescription_item_id, position, medication_name, quantity)
  SELECT requested.id, item."prescriptionItemId", item.position - 1, item."medicationName", item.quantity
    FROM requested, ROWS FROM (jsonb_to_recordset($10::jsonb) AS ("prescriptionItemId" uuid, "medicationName" text, quantity integer))
         WITH ORDINALITY AS item ("prescriptionItemId", "medicationName", quantity, position)`;

const NOTE = `
  WITH changed AS (
    UPDATE deliveries
       SET version = version + 1, status = $2, held_from = $3, scheduled_for = $4, due_at = $5, late_since = $6,
           failed_attempts = $7, note = $8, closed_at = $9, handover_issue = $10, handover_tries = $11
     WHERE id = $1 RETURNING *),
  noted AS (
    INSERT INTO delivery_events (delivery_id, seq, type, status, actor_id, actor_role, note, latitude, longitude,
           scheduled_for, occurred_at)
    SELECT id, version, $12, status, $13, $14, $15, $16, $17, $18, $19 FROM changed)
  SELECT ${DELIVERY_COLUMNS} FROM changed AS deliveries`;
