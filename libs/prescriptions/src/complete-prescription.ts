import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { PrescriptionChanges } from './prescription-changes.js';
import { PrescriptionStore } from './prescription-store.js';

/** Ends a prescription of which everything has been handed over; the deliveries know when that is. */
@Injectable()
export class CompletePrescription {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: PrescriptionStore,
    private readonly changes: PrescriptionChanges,
  ) {}

  /**
   * Does nothing to one that has ended already: a delivery may arrive after that.
   *
   * @returns whether it was active, and is completed by this
   * @throws NotFound
   */
  async complete(id: string): Promise<boolean> {
    return this.transaction.run(async () => {
      const prescription = await this.store.lock(id);
      if (prescription.status !== 'active') return false;
      await this.changes.end([prescription], { status: 'completed' });
      return true;
    });
  }
}
