import { randomBytes } from 'node:crypto';
import { type DeliveryStatus } from '#libs/deliveries';
import { newId } from '#libs/platform';
import { type TestDatabase } from '#libs/platform/testing';
import { type People, type Person } from './people.js';

/** Writes the rows of prescriptions and deliveries, as the other libraries would. */
export class Parcels {
  constructor(
    private readonly database: TestDatabase,
    private readonly people: People,
  ) {}

  /** A delivery in some state, to be at the door on 6 May 2030 at 06:00 UTC. @returns its id */
  async add(
    patient: Person,
    status: DeliveryStatus,
    { requestedById = patient.userId, note = null as string | null } = {},
  ): Promise<string> {
    const [id, prescriptionId, doctor] = [newId(), newId(), await this.people.add('doctor')];
    await this.database.query(
      `INSERT INTO prescriptions (id, course_id, patient_id, doctor_id, author_id, status, issued_at, expires_at, verification_code, verification_hash, created_at)
       VALUES ($1, $1, $2, $3, $4, 'active', now(), now() + interval '90 days', $5, $6, now())`,
      [prescriptionId, patient.profileId, doctor.profileId, doctor.userId, '0'.repeat(16), randomBytes(32)],
    );
    const over = ['delivered', 'returned_to_sender', 'cancelled'].includes(status);
    await this.database.query(
      `INSERT INTO deliveries (id, patient_id, prescription_id, requested_by_id, requested_at, status, held_from, address,
              scheduled_for, due_at, note, closed_at, version)
       VALUES ($1, $2, $3, $4, now(), $5, CASE WHEN $5 = 'on_hold' THEN 'pending' END, '{"city":"Riyadh"}',
              '2030-05-06T06:00:00Z', now(), $6, CASE WHEN $7 THEN now() END, 4)`,
      [id, patient.profileId, prescriptionId, requestedById, status, note, over],
    );
    return id;
  }

  /** The event of a step, as the deliveries library would write it. */
  async note(
    id: string,
    seq: number,
    status: DeliveryStatus,
    { note = null as string | null, scheduledFor = null as string | null } = {},
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO delivery_events (delivery_id, seq, type, status, actor_role, note, scheduled_for, occurred_at)
       VALUES ($1, $2, 'moved', $3, 'admin', $4, $5, now())`,
      [id, seq, status, note, scheduledFor],
    );
  }
}
