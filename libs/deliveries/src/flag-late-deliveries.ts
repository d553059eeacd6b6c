import { Injectable } from '@nestjs/common';
import { Outbox, Transaction } from '#libs/platform';
import { DeliveryBecameLate } from './delivery.events.js';
import { DeliveryJournal, namesOf } from './delivery-journal.js';
import { DeliveryStore } from './delivery-store.js';

const BATCH = 100;

/** Notes which deliveries have not come in time. What is held is nobody's to bring, and is not late. */
@Injectable()
export class FlagLateDeliveries {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: DeliveryStore,
    private readonly journal: DeliveryJournal,
    private readonly outbox: Outbox,
  ) {}

  /** Notes all that are overdue at `now`, batch by batch. */
  async flag(now: Date): Promise<void> {
    while ((await this.flagBatch(now)) === BATCH);
  }

  private async flagBatch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const overdue = await this.store.noteOverdue(now, BATCH);
      await this.journal.note('delivery.became_late', overdue);
      await this.outbox.publishAll(DeliveryBecameLate, overdue.map(namesOf));
      return overdue.length;
    });
  }
}
