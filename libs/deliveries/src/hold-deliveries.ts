import { Injectable } from '@nestjs/common';
import { Patients } from '#libs/patients';
import { Transaction } from '#libs/platform';
import { type Delivery } from './delivery.js';
import { DeliveryJournal } from './delivery-journal.js';
import { type DeliveryChange, DeliveryStore } from './delivery-store.js';

/** What is noted with a delivery that the system holds. */
export const HELD_REASONS = {
  prescription: 'The prescription was cancelled.',
  guardian: 'Whoever asked for it does not act for the patient any more.',
} as const;

/** Stops what is on its way and must not arrive, or not where it was sent. What is held already stays as it is. */
@Injectable()
export class HoldDeliveries {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: DeliveryStore,
    private readonly journal: DeliveryJournal,
    private readonly patients: Patients,
  ) {}

  /** Holds what has not arrived of a prescription that must not be taken any more. */
  async ofPrescription(prescriptionId: string): Promise<void> {
    await this.transaction.run(async () => {
      for (const delivery of await this.store.lockOpen('prescription', prescriptionId))
        await this.hold(delivery, HELD_REASONS.prescription);
    });
  }

  /**
   * Holds what a guardian has asked for who may not any more. They know the codes of all of the patient's deliveries,
   * so each gets a new one. Does nothing about one who still may.
   */
  async ofFormerGuardian(guardianId: string, patientId: string): Promise<void> {
    await this.transaction.run(async () => {
      if (await this.mayReceive(guardianId, patientId)) return;
      for (const delivery of await this.store.lockOpen('patient', patientId)) {
        const { handoverIssue, requestedById } = delivery;
        const reissued = await this.store.note(
          delivery,
          { type: 'handover_code_issued' },
          { handoverIssue: handoverIssue + 1, handoverTries: 0 },
        );
        await this.journal.codeIssued(reissued);
        if (requestedById === guardianId) await this.hold(reissued, HELD_REASONS.guardian);
      }
    });
  }

  private async mayReceive(guardianId: string, patientId: string): Promise<boolean> {
    const guardians = await this.patients.guardiansOf(patientId);
    return guardians.some(({ userId, scopes }) => userId === guardianId && scopes.includes('deliveries'));
  }

  private async hold(delivery: Delivery, note: string): Promise<void> {
    if (delivery.status === 'on_hold') return;
    const change: DeliveryChange = { status: 'on_hold', heldFrom: delivery.status, note, lateSince: null };
    const held = await this.store.note(delivery, { type: 'moved', note }, change);
    await this.journal.moved(held, note);
  }
}
