import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Hidden, lockInOrder, NotFound, Transaction } from '#libs/platform';
import { HOLD_COLUMNS, type SlotHold } from './slot-hold.js';
import { OfferFreedSlots } from './waitlist/offer-freed-slots.js';
import { WaitlistPolicy } from './waitlist/waitlist.policy.js';

/** Lets a slot go before its time: one that was offered goes to the next in line. */
@Injectable()
export class ReleaseSlot {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: WaitlistPolicy,
    private readonly waitlist: OfferFreedSlots,
    private readonly auditLog: AuditLog,
  ) {}

  /** @throws NotFound when it is absent, or kept neither for the actor nor for somebody for whom they act */
  async release(actor: Actor, id: string): Promise<void> {
    await this.transaction.run(async () => {
      const [hold] = await this.transaction.rows<SlotHold>(
        `SELECT ${HOLD_COLUMNS} FROM slot_holds WHERE id = $1`,
        [id],
        'slot_hold_find',
      );
      if (!hold) throw new NotFound();
      const { patientId, userId } = hold;
      const mayRelease =
        patientId === null ? userId === actor.userId : await this.policy.actsFor(actor, patientId);
      if (!mayRelease) throw new Hidden({ entityType: 'slot_hold', entityId: id, patientId });
      await this.letGo(hold);
    });
  }

  /** Takes a hold away with the transaction in hand; nothing happens if somebody was quicker. */
  async letGo({ id, doctorId, clinicId, patientId, startsAt, endsAt }: SlotHold): Promise<void> {
    await lockInOrder(this.transaction, `doctor:${doctorId}`);
    const gone = await this.transaction.rows(
      'DELETE FROM slot_holds WHERE id = $1 RETURNING id',
      [id],
      'slot_hold_release',
    );
    if (gone.length === 0) return;
    await this.auditLog.record({
      action: 'slot.released',
      entityType: 'slot_hold',
      entityId: id,
      patientId,
      details: { doctorId, startsAt },
    });
    if (patientId !== null)
      await this.waitlist.passOn({ doctorId, clinicIds: [clinicId], from: startsAt, to: endsAt });
  }
}
