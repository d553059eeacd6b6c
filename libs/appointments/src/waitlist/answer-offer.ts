import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Clock, lockInOrder, Transaction } from '#libs/platform';
import { type AppointmentState } from '../appointment.js';
import { BookAppointment } from '../book-appointment.js';
import { ReleaseSlot } from '../release-slot.js';
import { HOLD_COLUMNS, type SlotHold } from '../slot-hold.js';
import { EntryEnded, NothingOffered } from './waitlist.errors.js';
import { WaitlistEntries } from './waitlist-entries.js';
import { type WaitlistEntry } from './waitlist-entry.js';

/** Accepts what was waited for, or waits no longer. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly transaction: Transaction,
    private readonly entries: WaitlistEntries,
    private readonly bookAppointment: BookAppointment,
    private readonly releaseSlot: ReleaseSlot,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Books the slot that is kept for the patient; with that the wish is fulfilled.
   *
   * @throws NotFound when the entry is absent or not the actor's
   * @throws NothingOffered when the time to answer is over, or nothing was offered
   * @throws whatever a booking throws, if the doctor or the patient cannot come then any more
   */
  async accept(actor: Actor, id: string): Promise<AppointmentState> {
    return this.transaction.run(async () => {
      const { offer, patientId, reason, status } = await this.locked(actor, id);
      if (!offer) throw new NothingOffered({ status });
      const { doctorId, clinicId, visitType, startsAt } = offer;
      const wish = { doctorId, clinicId, visitType, startsAt, patientId, reason };
      const appointment = await this.bookAppointment.book(actor, wish);
      await this.record('waitlist.accepted', id, patientId);
      return appointment;
    });
  }

  /**
   * Takes a patient out of the line; what is kept for them goes to the next.
   *
   * @throws NotFound when the entry is absent or not the actor's
   * @throws EntryEnded when there is nothing to wait for any more
   */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.transaction.run(async () => {
      const { patientId, status } = await this.locked(actor, id);
      if (status !== 'waiting' && status !== 'offered') throw new EntryEnded({ status });
      await this.leave(id, patientId);
    });
  }

  /** Takes a patient out of all lines in which they stand, because nobody could answer for them any more. */
  async withdrawAll(patientId: string): Promise<void> {
    for (const id of await this.entries.openOf(patientId))
      await this.transaction.run(async () => {
        await lockInOrder(this.transaction, `answer:${id}`);
        await this.leave(id, patientId);
      });
  }

  private async leave(id: string, patientId: string): Promise<void> {
    const before = await this.holdOf(id);
    // Nobody is offered anything while this is under way.
    await lockInOrder(this.transaction, 'waitlist', ...(before ? [`doctor:${before.doctorId}`] : []));
    const left = await this.transaction.rows(
      `UPDATE waitlist_entries SET withdrawn_at = $2
        WHERE id = $1 AND withdrawn_at IS NULL AND appointment_id IS NULL RETURNING id`,
      [id, this.clock.now()],
      'waitlist_withdraw',
    );
    // What was kept has just been booked.
    if (left.length === 0) return;
    await this.record('waitlist.withdrawn', id, patientId);
    const hold = await this.holdOf(id);
    if (hold) await this.releaseSlot.letGo(hold);
  }

  private async holdOf(entryId: string): Promise<SlotHold | undefined> {
    const [hold] = await this.transaction.rows<SlotHold>(
      `SELECT ${HOLD_COLUMNS} FROM slot_holds WHERE waitlist_entry_id = $1`,
      [entryId],
      'waitlist_hold',
    );
    return hold;
  }

  /** The entry; of two who answer at once, the second sees what the first has said. */
  private async locked(actor: Actor, id: string): Promise<WaitlistEntry> {
    await this.entries.one(actor, id);
    await lockInOrder(this.transaction, `answer:${id}`);
    return this.entries.one(actor, id);
  }

  private async record(action: string, entityId: string, patientId: string): Promise<void> {
    await this.auditLog.record({ action, entityType: 'waitlist_entry', entityId, patientId });
  }
}
