import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Outbox, Transaction } from '#libs/platform';
import { RefillDenied } from '../prescription.events.js';
import { type RefillRequest } from './refill-request.js';
import { RefillStore } from './refill-store.js';

/** Tells a patient that it is not prescribed again, and why. */
@Injectable()
export class DenyRefill {
  constructor(
    private readonly transaction: Transaction,
    private readonly refills: RefillStore,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws NotFound when it is absent or addressed to another doctor
   * @throws RefillDecided
   */
  async deny(actor: Actor, id: string, reason: string): Promise<RefillRequest> {
    return this.transaction.run(async () =>
      this.denied(actor, await this.refills.lockOpen(actor, id), reason),
    );
  }

  /** The same for the open request of a prescription that the caller has locked, if there is one. */
  async denyOpen(actor: Actor, prescriptionId: string, reason: string): Promise<void> {
    const request = await this.refills.openOf(prescriptionId);
    if (request) await this.denied(actor, request, reason);
  }

  private async denied(actor: Actor, request: RefillRequest, reason: string): Promise<RefillRequest> {
    const denied = await this.refills.decide(actor, request, { status: 'denied', reason });
    await this.auditLog.record({
      action: 'refill_request.denied',
      entityType: 'refill_request',
      entityId: request.id,
      patientId: request.patientId,
      reason,
      details: { prescriptionId: request.prescriptionId },
    });
    const { id, patientId, doctorId } = request;
    await this.outbox.publish(RefillDenied, { refillRequestId: id, patientId, doctorId });
    return denied;
  }
}
