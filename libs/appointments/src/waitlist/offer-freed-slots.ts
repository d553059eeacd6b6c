import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Clock, lockInOrder, newId, Outbox, Transaction } from '#libs/platform';
import { type FreedTime, FreeSlots, type Slot, Waitlist } from '#libs/practice';
import { WaitlistSlotOffered } from '../appointment.events.js';
import { ACTIVE_STATUSES, inSql } from '../appointment-status.js';
import { leastAskedFirst, type Served, serve, type Waiting } from './line.js';

const OFFER_MILLISECONDS = 15 * 60_000;

/**
 * Keeps slots that have become free for those who wait for them, in the transaction that frees them: nobody who is
 * quicker at the keyboard comes in between.
 */
@Injectable()
export class OfferFreedSlots extends Waitlist {
  constructor(
    private readonly transaction: Transaction,
    private readonly freeSlots: FreeSlots,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Beginning with the first in line. */
  async offer(freed: FreedTime): Promise<void> {
    await this.give(freed, (line) => line);
  }

  /** The same with time that somebody was offered and has let pass: those who do not answer must not be asked in turn. */
  async passOn(freed: FreedTime): Promise<void> {
    await this.give(freed, leastAskedFirst);
  }

  private async give(
    freed: FreedTime,
    inOrder: (line: readonly Waiting[]) => readonly Waiting[],
  ): Promise<void> {
    const now = this.clock.now();
    if (freed.to && freed.to <= now) return;
    // Mostly nobody waits, and then nothing needs to be locked.
    if ((await this.line(freed, now)).length === 0) return;
    // Somebody who waits for any doctor of a clinic stands in several lines: one of them is served at a time.
    await lockInOrder(this.transaction, 'waitlist');
    const line = await this.line(freed, now);
    const slots = await this.slotsIn(freed);
    const giving = line.filter(({ patientId }) => patientId === freed.lettingGo);
    await this.notePassed(
      giving.flatMap((waiting) => slots.map((slot) => ({ slot, waiting }))),
      now,
    );
    await this.keep(serve(slots, inOrder(line.filter((waiting) => !giving.includes(waiting)))), now);
  }

  /** Who may be served now, the first in line first; a slot that is kept for them already must be answered before. */
  private async line({ doctorId, clinicIds, from, to }: FreedTime, now: Date): Promise<Waiting[]> {
    const rows = await this.transaction.rows<
      Waiting & { passed: Waiting['passed'] | null; busy: Waiting['busy'] | null }
    >(LINE, [doctorId, clinicIds, from < now ? now : from, to], 'waitlist_line');
    return rows.map((row) => ({ ...row, passed: row.passed ?? [], busy: row.busy ?? [] }));
  }

  private async slotsIn({ doctorId, clinicIds, from, to }: FreedTime): Promise<Slot[]> {
    const slots = await this.freeSlots.reachingInto({ doctorId }, from, to, OFFER_MILLISECONDS);
    return slots.filter(({ clinicId }) => clinicIds.includes(clinicId));
  }

  private async keep(served: readonly Served[], now: Date): Promise<void> {
    if (served.length === 0) return;
    const holds = served.map(({ slot, waiting }) => ({
      id: newId(),
      patient_id: waiting.patientId,
      waitlist_entry_id: waiting.entryId,
      doctor_id: slot.doctorId,
      clinic_id: slot.clinicId,
      visit_type: waiting.visitType,
      starts_at: new Date(slot.startsAt),
      ends_at: new Date(slot.endsAt),
      expires_at: new Date(now.getTime() + OFFER_MILLISECONDS),
    }));
    await this.transaction.rows(
      `DELETE FROM slot_holds USING jsonb_to_recordset($1::jsonb) AS hold (doctor_id uuid, starts_at timestamptz, ends_at timestamptz)
        WHERE slot_holds.doctor_id = hold.doctor_id AND slot_holds.expires_at <= $2
          AND tstzrange(slot_holds.starts_at, slot_holds.ends_at) && tstzrange(hold.starts_at, hold.ends_at)`,
      [JSON.stringify(holds), now],
      'waitlist_make_way',
    );
    await this.transaction.rows(
      `INSERT INTO slot_holds (id, patient_id, waitlist_entry_id, doctor_id, clinic_id, visit_type, starts_at, ends_at, created_at, expires_at)
       SELECT id, patient_id, waitlist_entry_id, doctor_id, clinic_id, visit_type, starts_at, ends_at, $2, expires_at
         FROM jsonb_to_recordset($1::jsonb) AS hold (id uuid, patient_id uuid, waitlist_entry_id uuid, doctor_id uuid,
              clinic_id uuid, visit_type text, starts_at timestamptz, ends_at timestamptz, expires_at timestamptz)`,
      [JSON.stringify(holds), now],
      'waitlist_keep',
    );
    await this.notePassed(served, now);
    await this.auditLog.recordAll(
      holds.map((hold) => ({
        action: 'waitlist.offered',
        entityType: 'waitlist_entry',
        entityId: hold.waitlist_entry_id,
        patientId: hold.patient_id,
        details: { doctorId: hold.doctor_id, startsAt: hold.starts_at },
      })),
    );
    await this.outbox.publishAll(
      WaitlistSlotOffered,
      holds.map((hold) => ({
        waitlistEntryId: hold.waitlist_entry_id,
        holdId: hold.id,
        patientId: hold.patient_id,
      })),
    );
  }

  private async notePassed(pairs: readonly Served[], now: Date): Promise<void> {
    if (pairs.length === 0) return;
    await this.transaction.rows(
      `INSERT INTO waitlist_offers (entry_id, doctor_id, starts_at, offered_at)
       SELECT entry_id, doctor_id, starts_at, $2
         FROM jsonb_to_recordset($1::jsonb) AS offer (entry_id uuid, doctor_id uuid, starts_at timestamptz)
       ON CONFLICT DO NOTHING`,
      [
        JSON.stringify(
          pairs.map(({ slot, waiting }) => ({
            entry_id: waiting.entryId,
            doctor_id: slot.doctorId,
            starts_at: new Date(slot.startsAt),
          })),
        ),
        now,
      ],
      'waitlist_note_passed',
    );
  }
}

/**
 * The days are compared with one to spare, because the clinic's calendar may be a day before or after that of UTC;
 * `serve` looks at the day of each slot.
 */
export const LINE = `
  SELECT e.id AS "entryId", e.patient_id AS "patientId", e.doctor_id AS "doctorId", e.clinic_id AS "clinicId",
         e.visit_type AS "visitType", e.first_day - DATE '1970-01-01' AS "firstDay", e.last_day - DATE '1970-01-01' AS "lastDay",
         (SELECT json_agg(extract(epoch FROM o.starts_at) * 1000) FROM waitlist_offers o
           WHERE o.entry_id = e.id AND o.doctor_id = $1 AND o.starts_at > $3::timestamptz - interval '4 hours') AS passed,
         (SELECT (extract(epoch FROM max(o.offered_at)) * 1000)::float8 FROM waitlist_offers o WHERE o.entry_id = e.id) AS "askedAt",
         (SELECT json_agg(json_build_array(extract(epoch FROM a.starts_at) * 1000, extract(epoch FROM a.ends_at) * 1000))
            FROM appointments a
           WHERE a.patient_id = e.patient_id AND a.status IN (${inSql(ACTIVE_STATUSES)})
             AND a.starts_at > $3::timestamptz - interval '8 hours'
             AND a.starts_at < coalesce($4::timestamptz + interval '4 hours', 'infinity')) AS busy
    FROM (SELECT * FROM waitlist_entries WHERE doctor_id = $1 AND appointment_id IS NULL AND withdrawn_at IS NULL
          UNION ALL
          SELECT * FROM waitlist_entries WHERE doctor_id IS NULL AND clinic_id = ANY ($2::uuid[])
             AND appointment_id IS NULL AND withdrawn_at IS NULL) AS e
   WHERE e.last_day >= ($3::timestamptz AT TIME ZONE 'UTC')::date - 1
     AND ($4::timestamptz IS NULL OR e.first_day <= ($4 AT TIME ZONE 'UTC')::date + 1)
     AND NOT EXISTS (SELECT FROM slot_holds h WHERE h.patient_id = e.patient_id)
   ORDER BY e.id`;
