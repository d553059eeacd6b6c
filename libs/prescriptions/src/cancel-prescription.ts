import { Injectable } from '@nestjs/common';
import { type Actor, assertVersion, Clock, NotFound, Transaction } from '#libs/platform';
import { type Prescription } from './prescription.js';
import { PrescriptionChanges } from './prescription-changes.js';
import { PrescriptionNotActive } from './prescription.errors.js';
import { PrescriptionPolicy } from './prescription.policy.js';
import { PrescriptionStore } from './prescription-store.js';
import { Prescriptions } from './prescriptions.js';
import { DenyRefill } from './refills/deny-refill.js';

/** Stops a prescription. A refill that was asked for is denied with it. */
@Injectable()
export class CancelPrescription {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: PrescriptionPolicy,
    private readonly store: PrescriptionStore,
    private readonly changes: PrescriptionChanges,
    private readonly prescriptions: Prescriptions,
    private readonly denyRefill: DenyRefill,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expectedVersion the version that the caller has read, if told
   * @throws NotFound, Forbidden, PreconditionFailed
   * @throws PrescriptionNotActive
   */
  async cancel(actor: Actor, id: string, reason: string, expectedVersion?: number): Promise<Prescription> {
    return this.transaction.run(async () => {
      const found = await this.prescriptions.detail(id);
      if (!found) throw new NotFound();
      // A stranger's request never locks the row.
      const ground = await this.policy.assert(actor, 'cancel', found);
      const prescription = await this.store.lock(id);
      assertVersion(prescription, expectedVersion);
      const { status } = prescription;
      if (status !== 'active') throw new PrescriptionNotActive({ from: status });
      const cancelledAt = this.clock.now().toISOString();
      await this.changes.end([prescription], {
        status: 'cancelled',
        cancellation: { cancelledById: actor.userId, cancelledAt, reason },
        ground,
      });
      await this.denyRefill.denyOpen(actor, id, reason);
      return this.prescriptions.existing(id);
    });
  }
}
