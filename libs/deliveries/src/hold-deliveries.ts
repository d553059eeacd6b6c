import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { type Delivery } from './delivery.js';
import { DeliveryJournal } from './delivery-journal.js';
import { DeliveryStore } from './delivery-store.js';

/** What is noted with a delivery that is held because its prescription was cancelled. */
export const HELD_REASON = 'The prescription was cancelled.';

/** Stops what is on its way of a prescription that must not be taken any more. */
@Injectable()
export class HoldDeliveries {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: DeliveryStore,
    private readonly journal: DeliveryJournal,
  ) {}

  /** Puts on hold whatever of a cancelled prescription has not arrived; what is held already stays as it is. */
  async holdOf(prescriptionId: string): Promise<void> {
    await this.transaction.run(async () => {
      const held: Delivery[] = [];
      for (const delivery of await this.store.lockUnderWay(prescriptionId))
        held.push(
          await this.store.note(
            delivery,
            { type: 'moved', note: HELD_REASON },
            { status: 'on_hold', heldFrom: delivery.status, note: HELD_REASON },
          ),
        );
      await this.journal.moved(held, HELD_REASON);
    });
  }
}
