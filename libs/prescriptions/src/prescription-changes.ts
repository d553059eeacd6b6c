import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type EventType, Outbox, Transaction } from '#libs/platform';
import { type PrescriptionCancellation, type PrescriptionState } from './prescription.js';
import { PrescriptionCancelled, PrescriptionExpired } from './prescription.events.js';

/** How a prescription ends, with what is told of it. */
type Ending =
  | { status: 'cancelled'; cancellation: PrescriptionCancellation; ground: string }
  | { status: 'completed' }
  | { status: 'expired' };

/** The events of the endings; who completes a prescription tells of it. */
const EVENTS: Partial<Record<Ending['status'], EventType<{ prescriptionId: string }>>> = {
  cancelled: PrescriptionCancelled,
  expired: PrescriptionExpired,
};

/** Ends prescriptions that are locked and active, with their audit rows and events. */
@Injectable()
export class PrescriptionChanges {
  constructor(
    private readonly transaction: Transaction,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** Ends any number in as many statements as one takes. */
  async end(
    prescriptions: readonly Pick<PrescriptionState, 'id' | 'patientId'>[],
    ending: Ending,
  ): Promise<void> {
    if (prescriptions.length === 0) return;
    const cancelled = ending.status === 'cancelled' ? ending : null;
    await this.transaction.rows(
      `UPDATE prescriptions SET status = $2, cancellation = $3, version = version + 1 WHERE id = ANY ($1::uuid[])`,
      [prescriptions.map(({ id }) => id), ending.status, cancelled && JSON.stringify(cancelled.cancellation)],
      'prescription_end',
    );
    await this.auditLog.recordAll(
      prescriptions.map(({ id, patientId }) => ({
        action: `prescription.${ending.status}`,
        entityType: 'prescription',
        entityId: id,
        patientId,
        reason: cancelled?.cancellation.reason,
        details: cancelled ? { ground: cancelled.ground } : {},
      })),
    );
    const event = EVENTS[ending.status];
    if (event)
      await this.outbox.publishAll(
        event,
        prescriptions.map(({ id, patientId }) => ({ prescriptionId: id, patientId })),
      );
  }
}
