import { Injectable } from '@nestjs/common';
import { lockInOrder, Transaction } from '#libs/platform';
import { type SlotHold } from '../slot-hold.js';
import { OfferFreedSlots } from './offer-freed-slots.js';

type FormerOffer = Pick<SlotHold, 'doctorId' | 'clinicId' | 'startsAt' | 'endsAt'>;

/** Passes slots that nobody has accepted in time on to the next in line. */
@Injectable()
export class PassOnOffers {
  constructor(
    private readonly transaction: Transaction,
    private readonly waitlist: OfferFreedSlots,
  ) {}

  /** All offers that are over at a time, each doctor's in a transaction of its own. */
  async passOn(now: Date): Promise<void> {
    const doctors = await this.transaction.rows<{ doctorId: string }>(
      DOCTORS,
      [now],
      'waitlist_over_doctors',
    );
    for (const { doctorId } of doctors)
      await this.transaction.run(async () => {
        await lockInOrder(this.transaction, `doctor:${doctorId}`);
        const offers = await this.transaction.rows<FormerOffer>(TAKE, [doctorId, now], 'waitlist_over_take');
        for (const { clinicId, startsAt, endsAt } of offers)
          await this.waitlist.passOn({ doctorId, clinicIds: [clinicId], from: startsAt, to: endsAt });
      });
  }
}

const OVER = 'waitlist_entry_id IS NOT NULL AND expires_at';
const DOCTORS = `SELECT DISTINCT doctor_id AS "doctorId" FROM slot_holds WHERE ${OVER} <= $1`;
const TAKE = `
  WITH gone AS (DELETE FROM slot_holds WHERE doctor_id = $1 AND ${OVER} <= $2 RETURNING *)
  SELECT doctor_id AS "doctorId", clinic_id AS "clinicId", starts_at AS "startsAt", ends_at AS "endsAt"
    FROM gone ORDER BY starts_at`;
