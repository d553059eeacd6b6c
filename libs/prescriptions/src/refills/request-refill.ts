import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Ground } from '#libs/patients';
import { type Actor, Clock, newId, NotFound, Outbox, Transaction } from '#libs/platform';
import { type Prescription } from '../prescription.js';
import { NoRefillsLeft, NotRefillable, RefillRequestExists } from '../prescription.errors.js';
import { RefillRequested } from '../prescription.events.js';
import { PrescriptionPolicy } from '../prescription.policy.js';
import { PrescriptionStore } from '../prescription-store.js';
import { Prescriptions } from '../prescriptions.js';
import { type RefillRequest } from './refill-request.js';
import { isRefillable, itemsOfRefill } from './refillable.js';

/** Asks the doctor to prescribe the same again. */
@Injectable()
export class RequestRefill {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: PrescriptionPolicy,
    private readonly store: PrescriptionStore,
    private readonly prescriptions: Prescriptions,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound when the prescription is absent or not the actor's
   * @throws NotRefillable, NoRefillsLeft, RefillRequestExists
   */
  async request(actor: Actor, prescriptionId: string, note: string | null): Promise<RefillRequest> {
    return this.transaction.run(async () => {
      const prescription = await this.prescriptions.existing(prescriptionId);
      const ground = await this.policy.assert(actor, 'request_refill', prescription);
      const { status } = await this.store.lock(prescriptionId);
      if (!isRefillable({ ...prescription, status }, this.clock.now()))
        throw new NotRefillable({ from: status });
      if (itemsOfRefill(prescription.items).length === 0) throw new NoRefillsLeft();
      await this.assertFirst(prescriptionId);
      const request = this.requested(actor, prescription, note);
      await this.insert(request);
      await this.tell(request, ground);
      return request;
    });
  }

  /** What is open, or was approved, stands in the way; the unique indexes say the same. */
  private async assertFirst(prescriptionId: string): Promise<void> {
    const [other] = await this.transaction.rows<{ status: string }>(
      `SELECT status FROM refill_requests WHERE prescription_id = $1 AND status IN ('requested', 'approved') ORDER BY status DESC`,
      [prescriptionId],
      'refill_request_other',
    );
    if (other?.status === 'requested') throw new RefillRequestExists();
    if (other) throw new NoRefillsLeft();
  }

  private requested(actor: Actor, prescription: Prescription, note: string | null): RefillRequest {
    if (!actor.userId) throw new NotFound();
    return {
      id: newId(),
      prescriptionId: prescription.id,
      patientId: prescription.patientId,
      doctorId: prescription.doctorId,
      requestedById: actor.userId,
      requestedAt: this.clock.now(),
      status: 'requested',
      note,
      decidedById: null,
      decidedAt: null,
      reason: null,
      renewalId: null,
    };
  }

  private async insert(request: RefillRequest): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO refill_requests (id, prescription_id, patient_id, doctor_id, requested_by_id, requested_at, status, note)
       VALUES ($1, $2, $3, $4, $5, $6, 'requested', $7)`,
      [
        request.id,
        request.prescriptionId,
        request.patientId,
        request.doctorId,
        request.requestedById,
        request.requestedAt,
        request.note,
      ],
      'refill_request_insert',
    );
  }

  private async tell(
    { id, patientId, doctorId, prescriptionId }: RefillRequest,
    ground: Ground,
  ): Promise<void> {
    await this.auditLog.record({
      action: 'refill_request.requested',
      entityType: 'refill_request',
      entityId: id,
      patientId,
      details: { prescriptionId, ground },
    });
    await this.outbox.publish(RefillRequested, { refillRequestId: id, patientId, doctorId });
  }
}
