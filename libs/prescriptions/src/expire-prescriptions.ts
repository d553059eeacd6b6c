import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { type PrescriptionState } from './prescription.js';
import { PrescriptionChanges } from './prescription-changes.js';

const BATCH = 200;

/** The next prescriptions whose time is over, locked, without those that somebody is changing. */
export const DUE = `
  SELECT id, patient_id AS "patientId" FROM prescriptions WHERE status = 'active' AND expires_at <= $1
   ORDER BY expires_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;

/** Notes that prescriptions have expired. They count no more from that moment on; this tells of it. */
@Injectable()
export class ExpirePrescriptions {
  constructor(
    private readonly transaction: Transaction,
    private readonly changes: PrescriptionChanges,
  ) {}

  /** Notes all that are due at `now`, batch by batch. */
  async expire(now: Date): Promise<void> {
    while ((await this.expireBatch(now)) === BATCH);
  }

  private async expireBatch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const due = await this.transaction.rows<Pick<PrescriptionState, 'id' | 'patientId'>>(DUE, [now]);
      await this.changes.end(due, { status: 'expired' });
      return due.length;
    });
  }
}
