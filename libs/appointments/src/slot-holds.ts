import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Clock, Hidden, lockInOrder, newId, NotFound, Transaction } from '#libs/platform';
import { Availability, type VisitType, type WantedSlot } from '#libs/practice';
import { SlotTaken } from './appointment.errors.js';
import { ACTIVE_STATUSES, inSql } from './appointment-status.js';
import { offeredUntil } from './slot-check.js';

const HOLD_MILLISECONDS = 5 * 60_000;

/** A slot that is kept for somebody. */
export interface SlotHold {
  id: string;
  userId: string;
  doctorId: string;
  clinicId: string;
  visitType: VisitType;
  startsAt: Date;
  endsAt: Date;
  /** From then on it keeps nobody away. */
  expiresAt: Date;
}

/**
 * Keeps slots for those who fill in a form. A hold is made under the lock of the doctor that bookings share, so that
 * none slips in beside the other; whether it still counts is a matter of the clock, worker or no worker.
 */
@Injectable()
export class SlotHolds {
  constructor(
    private readonly transaction: Transaction,
    private readonly availability: Availability,
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
      await this.transaction.rows(
        `DELETE FROM slot_holds WHERE user_id = $1
            OR (doctor_id = $2 AND expires_at <= $5 AND tstzrange(starts_at, ends_at) && tstzrange($3, $4))`,
        [userId, wish.doctorId, wish.startsAt, endsAt, now],
        'slot_hold_make_way',
      );
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
      await this.record('slot.held', held);
      return held;
    });
  }

  /**
   * Lets a slot go before its time.
   *
   * @throws NotFound when it is absent or not the actor's
   */
  async release({ userId }: Actor, id: string): Promise<void> {
    await this.transaction.run(async () => {
      const [hold] = await this.transaction.rows<SlotHold>(
        `SELECT ${COLUMNS} FROM slot_holds WHERE id = $1`,
        [id],
        'slot_hold_find',
      );
      if (!hold) throw new NotFound();
      if (hold.userId !== userId) throw new Hidden({ entityType: 'slot_hold', entityId: id });
      await this.transaction.rows('DELETE FROM slot_holds WHERE id = $1', [id], 'slot_hold_release');
      await this.record('slot.released', hold);
    });
  }

  /**
   * Lets the actor have a time that is kept for them, or for nobody. The caller holds the lock of the doctor.
   *
   * @throws SlotTaken when it is kept for somebody else
   */
  async consume(
    { userId }: Actor,
    { doctorId, startsAt, endsAt }: Pick<SlotHold, 'doctorId' | 'startsAt' | 'endsAt'>,
  ): Promise<void> {
    const rows = await this.transaction.rows<{ userId: string; expiresAt: Date }>(
      `SELECT user_id AS "userId", expires_at AS "expiresAt" FROM slot_holds
        WHERE doctor_id = $1 AND tstzrange(starts_at, ends_at) && tstzrange($2, $3)`,
      [doctorId, startsAt, endsAt],
      'slot_hold_overlapping',
    );
    const now = this.clock.now();
    if (rows.some((hold) => hold.userId !== userId && hold.expiresAt > now)) throw new SlotTaken();
    if (rows.length > 0)
      await this.transaction.rows(
        `DELETE FROM slot_holds WHERE doctor_id = $1 AND tstzrange(starts_at, ends_at) && tstzrange($2, $3)`,
        [doctorId, startsAt, endsAt],
        'slot_hold_consume',
      );
  }

  /** Clears away what has expired; it counts no more in any case. */
  async forget(now: Date): Promise<void> {
    await this.transaction.rows('DELETE FROM slot_holds WHERE expires_at <= $1', [now], 'slot_hold_forget');
  }

  private async ofAccount(userId: string): Promise<SlotHold | undefined> {
    const [hold] = await this.transaction.rows<SlotHold>(
      `SELECT ${COLUMNS} FROM slot_holds WHERE user_id = $1`,
      [userId],
      'slot_hold_of_account',
    );
    return hold;
  }

  private async record(action: string, { id, doctorId, startsAt }: SlotHold): Promise<void> {
    await this.auditLog.record({
      action,
      entityType: 'slot_hold',
      entityId: id,
      details: { doctorId, startsAt },
    });
  }
}

/** However it is to be used: the slot is the doctor's time. */
const isSameSlot = (hold: SlotHold, wish: WantedSlot): boolean =>
  hold.doctorId === wish.doctorId.toLowerCase() && hold.startsAt.getTime() === wish.startsAt.getTime();

const COLUMNS = `id, user_id AS "userId", doctor_id AS "doctorId", clinic_id AS "clinicId", visit_type AS "visitType",
  starts_at AS "startsAt", ends_at AS "endsAt", expires_at AS "expiresAt"`;

const INSERT = `
  INSERT INTO slot_holds (id, user_id, doctor_id, clinic_id, visit_type, starts_at, ends_at, created_at, expires_at)
  SELECT $9, $1, $2::uuid, $3, $4, $5::timestamptz, $6::timestamptz, $7, $8
   WHERE NOT EXISTS (SELECT FROM appointments WHERE doctor_id = $2 AND status IN (${inSql(ACTIVE_STATUSES)})
                        AND tstzrange(starts_at, ends_at) && tstzrange($5, $6))
  ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`;
