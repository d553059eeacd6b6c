import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Hidden, NotFound, Transaction } from '#libs/platform';
import { RefillDecided } from '../prescription.errors.js';
import { REFILL_COLUMNS, type RefillRequest } from './refill-request.js';

/** Takes refill requests out of the database to be decided, and puts decisions back. */
@Injectable()
export class RefillStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** A request, whoever asks. */
  async detail(id: string): Promise<RefillRequest | null> {
    const [request] = await this.transaction.rows<RefillRequest>(
      `SELECT ${REFILL_COLUMNS} FROM refill_requests WHERE id = $1`,
      [id],
      'refill_request_detail',
    );
    return request ?? null;
  }

  /**
   * An open request, with its prescription locked until the transaction ends: whatever touches requests locks that
   * first. The patient has asked this doctor, who therefore needs no other ground; and nobody else decides.
   *
   * @throws NotFound when it is absent or another doctor's
   * @throws RefillDecided
   */
  async lockOpen(actor: Actor, id: string): Promise<RefillRequest> {
    const found = await this.detail(id);
    if (!found) throw new NotFound();
    const { patientId, doctorId, prescriptionId } = found;
    if (actor.role !== 'doctor' || doctorId !== actor.doctorId)
      throw new Hidden({ entityType: 'refill_request', entityId: id, patientId });
    await this.lockPrescription(prescriptionId);
    const request = await this.detail(id);
    if (request?.status !== 'requested') throw new RefillDecided();
    return request;
  }

  /** The open request of a prescription, which the caller has locked. */
  async openOf(prescriptionId: string): Promise<RefillRequest | null> {
    const [request] = await this.transaction.rows<RefillRequest>(
      `SELECT ${REFILL_COLUMNS} FROM refill_requests WHERE prescription_id = $1 AND status = 'requested'`,
      [prescriptionId],
      'refill_request_open',
    );
    return request ?? null;
  }

  /** Stores a decision. */
  async decide(
    actor: Actor,
    request: RefillRequest,
    decision:
      { status: 'approved'; reason: string | null; renewalId: string } | { status: 'denied'; reason: string },
  ): Promise<RefillRequest> {
    const decided: RefillRequest = {
      ...request,
      ...decision,
      decidedById: actor.userId,
      decidedAt: this.clock.now(),
    };
    await this.transaction.rows(
      `UPDATE refill_requests SET status = $2, reason = $3, renewal_id = $4, decided_by_id = $5, decided_at = $6 WHERE id = $1`,
      [decided.id, decided.status, decided.reason, decided.renewalId, decided.decidedById, decided.decidedAt],
      'refill_request_decide',
    );
    return decided;
  }

  private async lockPrescription(id: string): Promise<void> {
    await this.transaction.rows(
      'SELECT FROM prescriptions WHERE id = $1 FOR NO KEY UPDATE',
      [id],
      'refill_request_prescription',
    );
  }
}
