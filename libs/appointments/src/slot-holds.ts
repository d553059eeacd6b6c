import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Clock, lockInOrder, newId, NotFound, Transaction } from '#libs/platform';
import { Availability, type WantedSlot } from '#libs/practice';
import { SlotTaken } from './appointment.errors.js';
import { ACTIVE_STATUSES, inSql } from './appointment-status.js';
import { offeredUntil } from './slot-check.js';
import { HOLD_COLUMNS, keptForOthers, overlapping, type SlotHold } from './slot-hold.js';
import { OfferFreedSlots } from './waitlist/offer-freed-slots.js';

const HOLD_MILLISECONDS = 5 * 60_000;

/**
 * Keeps slots for those who fill in a form. A hold is made under the lock of the doctor that bookings share, so that
 * none slips in beside the other; whether it still counts is a matter of the clock, worker or no worker.
 */
@Injectable()
export class SlotHolds {
  constructor(
    private readonly transaction: Transaction,
    private readonly availability: Availability,
    private readonly waitlist: OfferFreedSlots,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a slot for five minutes. An account has one hold: another slot takes its place, the same one gets no more time.
   *
   * @throws SlotNotOffered, InPast, BeyondHorizon when there is no such slot
   * @throws SlotTaken when it is booked, or kept for somebody else
   */
  async hold({ userId }: Actor, wish: WantedSlot): Promise<SlotHold> {
    if (userId === null) throw new NotFound();
    return this.transaction.run(async () => {
      await lockInOrder(this.transaction, `doctor:${wish.doctorId}`, `slot_hold:${userId}`);
      const now = this.clock.now();
      const endsAt = offeredUntil(await this.availability.check(wish));
      const present = await this.ofAccount(userId);
      const expiresAt =
        present && present.expiresAt > now && isSameSlot(present, wish)
          ? present.expiresAt
          : new Date(now.getTime() + HOLD_MILLISECONDS);
      await this.makeWay(userId, { ...wish, endsAt }, now);
      const [held] = await this.transaction.rows<SlotHold>(
        INSERT,
        [
          userId,
          wish.doctorId,
          wish.clinicId,
          wish.visitType,
          wish.startsAt,
          endsAt,
          now,
          expiresAt,
          present?.expiresAt === expiresAt ? present.id : newId(),
        ],
        'slot_hold_insert',
      );
      if (!held) throw new SlotTaken();
      await this.auditLog.record({
        action: 'slot.held',
        entityType: 'slot_hold',
        entityId: held.id,
        details: { doctorId: held.doctorId, startsAt: held.startsAt },
      });
      return held;
    });
  }

  /**
   * Lets somebody have a time that is kept for them, for the patient, or for nobody; a wish that it was kept for is
   * fulfilled by that appointment. The caller holds the lock of the doctor.
   *
   * @throws SlotTaken when it is kept for somebody else
   */
  async consume(
    { userId }: Actor,
    appointment: { id: string; patientId: string },
    { doctorId, startsAt, endsAt }: Pick<SlotHold, 'doctorId' | 'startsAt' | 'endsAt'>,
  ): Promise<void> {
    const [kept] = await this.transaction.rows(
      `SELECT FROM slot_holds h WHERE doctor_id = $1 AND ${overlapping('h', '$2', '$3')}
          AND ${keptForOthers({ hold: 'h', account: '$4', patient: '$5', now: '$6' })}`,
      [doctorId, startsAt, endsAt, userId, appointment.patientId, this.clock.now()],
      'slot_hold_of_others',
    );
    if (kept) throw new SlotTaken();
    await this.transaction.rows(
      `WITH used AS (
         DELETE FROM slot_holds h WHERE doctor_id = $1 AND ${overlapping('h', '$2', '$3')}
         RETURNING waitlist_entry_id, patient_id)
       UPDATE waitlist_entries SET appointment_id = $4 FROM used
        WHERE waitlist_entries.id = used.waitlist_entry_id AND used.patient_id = $5`,
      [doctorId, startsAt, endsAt, appointment.id, appointment.patientId],
      'slot_hold_consume',
    );
  }

  /**
   * Clears away what has expired; it counts no more in any case. What was offered is passed on elsewhere; who was offered
   * what is forgotten a month after.
   */
  async forget(now: Date): Promise<void> {
    await this.transaction.rows(
      'DELETE FROM slot_holds WHERE expires_at <= $1 AND waitlist_entry_id IS NULL',
      [now],
      'slot_hold_forget',
    );
    await this.transaction.rows(
      `DELETE FROM waitlist_offers WHERE starts_at < $1::timestamptz - interval '30 days'`,
      [now],
      'waitlist_offers_forget',
    );
  }

  private async ofAccount(userId: string): Promise<SlotHold | undefined> {
    const [hold] = await this.transaction.rows<SlotHold>(
      `SELECT ${HOLD_COLUMNS} FROM slot_holds WHERE user_id = $1`,
      [userId],
      'slot_hold_of_account',
    );
    return hold;
  }

  /** The account's former hold goes, and what has expired; a slot that somebody did not want goes to the next in line first. */
  private async makeWay(
    userId: string,
    { doctorId, startsAt, endsAt }: Pick<SlotHold, 'doctorId' | 'startsAt' | 'endsAt'>,
    now: Date,
  ): Promise<void> {
    const gone = await this.transaction.rows<SlotHold>(
      `DELETE FROM slot_holds h WHERE user_id = $1
          OR (doctor_id = $2 AND expires_at <= $5 AND ${overlapping('h', '$3', '$4')}) RETURNING ${HOLD_COLUMNS}`,
      [userId, doctorId, startsAt, endsAt, now],
      'slot_hold_make_way',
    );
    for (const hold of gone)
      if (hold.waitlistEntryId !== null)
        await this.waitlist.passOn({
          doctorId: hold.doctorId,
          clinicIds: [hold.clinicId],
          from: hold.startsAt,
          to: hold.endsAt,
        });
  }
}

/** However it is to be used: the slot is the doctor's time. */
const isSameSlot = (hold: SlotHold, wish: WantedSlot): boolean =>
  hold.doctorId === wish.doctorId.toLowerCase() && hold.startsAt.getTime() === wish.startsAt.getTime();

const INSERT = `
  INSERT INTO slot_holds (id, user_id, doctor_id, clinic_id, visit_type, starts_at, ends_at, created_at, expires_at)
  SELECT $9, $1, $2::uuid, $3, $4, $5::timestamptz, $6::timestamptz, $7, $8
   WHERE NOT EXISTS (SELECT FROM appointments WHERE doctor_id = $2 AND status IN (${inSql(ACTIVE_STATUSES)})
                        AND tstzrange(starts_at, ends_at) && tstzrange($5, $6))
  ON CONFLICT DO NOTHING RETURNING ${HOLD_COLUMNS}`;
