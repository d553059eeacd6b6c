import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, NotFound, Outbox, Transaction } from '#libs/platform';
import { ConflictCheck } from '../conflicts/conflict-check.js';
import { type Prescription } from '../prescription.js';
import { RefillApproved } from '../prescription.events.js';
import { PrescriptionStore } from '../prescription-store.js';
import { Prescriptions } from '../prescriptions.js';
import { type RefillRequest } from './refill-request.js';
import { itemsOfRefill } from './refillable.js';
import { RefillStore } from './refill-store.js';

/** What a doctor says when approving. */
export interface Approval {
  note?: string | null;
  /** Why conflicts are accepted; without it they are refused. */
  acknowledgeConflicts?: { reason: string };
}

/** Prescribes the same again: a new prescription of what has refills left, with one less. */
@Injectable()
export class ApproveRefill {
  constructor(
    private readonly transaction: Transaction,
    private readonly refills: RefillStore,
    private readonly store: PrescriptionStore,
    private readonly prescriptions: Prescriptions,
    private readonly conflictCheck: ConflictCheck,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws NotFound when it is absent or addressed to another doctor
   * @throws RefillDecided
   * @throws AllergyConflict, DuplicateTherapy unless they are acknowledged
   */
  async approve(
    actor: Actor,
    id: string,
    { note = null, acknowledgeConflicts }: Approval,
  ): Promise<RefillRequest> {
    return this.transaction.run(async () => {
      const request = await this.refills.lockOpen(actor, id);
      const former = await this.prescriptions.existing(request.prescriptionId);
      const renewal = await this.renew(actor, former, request, acknowledgeConflicts?.reason ?? null);
      const approved = await this.refills.decide(actor, request, {
        status: 'approved',
        reason: note,
        renewalId: renewal.id,
      });
      await this.auditLog.record({
        action: 'refill_request.approved',
        entityType: 'refill_request',
        entityId: id,
        patientId: request.patientId,
        details: { prescriptionId: former.id, renewalId: renewal.id },
      });
      await this.outbox.publish(RefillApproved, {
        refillRequestId: id,
        patientId: request.patientId,
        doctorId: request.doctorId,
        prescriptionId: renewal.id,
        formerId: former.id,
      });
      return approved;
    });
  }

  private async renew(
    { userId }: Actor,
    { courseId, patientId, doctorId, clinicId, items }: Prescription,
    request: RefillRequest,
    acknowledged: string | null,
  ): Promise<Prescription> {
    if (!userId) throw new NotFound();
    const again = itemsOfRefill(items);
    const conflictsAcknowledged = await this.conflictCheck.check(patientId, again, {
      courseId,
      acknowledged,
    });
    return this.store.issue(
      {
        courseId,
        patientId,
        doctorId,
        authorId: userId,
        appointmentId: null,
        clinicId,
        conflictsAcknowledged,
        items: again,
      },
      { refillRequestId: request.id },
    );
  }
}
