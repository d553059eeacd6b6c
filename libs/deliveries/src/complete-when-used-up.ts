import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { CompletePrescription, Prescriptions } from '#libs/prescriptions';
import { DeliveryStore } from './delivery-store.js';
import { isUsedUp } from './left-of.js';

/** Ends a prescription of which everything has been delivered, and that cannot be prescribed again. */
@Injectable()
export class CompleteWhenUsedUp {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: DeliveryStore,
    private readonly prescriptions: Prescriptions,
    private readonly completePrescription: CompletePrescription,
  ) {}

  /** Looks under the lock of the prescription, so that whichever part comes last ends it. */
  async look(prescriptionId: string): Promise<void> {
    await this.transaction.run(async () => {
      const prescription = await this.prescriptions.lockForDelivery(prescriptionId);
      const delivered = await this.store.taken(prescriptionId, { underWay: false });
      if (isUsedUp(prescription, delivered)) await this.completePrescription.complete(prescriptionId);
    });
  }
}
