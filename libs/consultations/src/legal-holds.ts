import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, assertVersion, Clock, Forbidden, Transaction } from '#libs/platform';
import { type ConsultationState, type LegalHold } from './consultation.js';
import { ConsultationHeld, ConsultationNotHeld, ConsultationPurged } from './consultation.errors.js';
import { subjectOf } from './consultation.policy.js';
import { ConsultationNews } from './consultation-news.js';
import { ConsultationStore } from './consultation-store.js';

/** Keeps consultations from being purged, by order of an admin, who does not read them. */
@Injectable()
export class LegalHolds {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: ConsultationStore,
    private readonly auditLog: AuditLog,
    private readonly news: ConsultationNews,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expectedVersion the version that the caller has read, if told
   * @throws NotFound, Forbidden, PreconditionFailed
   * @throws ConsultationHeld when it is on hold already, ConsultationPurged when it is too late
   */
  async hold(actor: Actor, id: string, reason: string, expectedVersion?: number): Promise<ConsultationState> {
    const heldById = adminOf(actor);
    return this.transaction.run(async () => {
      const consultation = await this.locked(id, expectedVersion);
      if (consultation.status === 'purged') throw new ConsultationPurged();
      if (consultation.legalHold) throw new ConsultationHeld();
      return this.put(consultation, { reason, heldAt: this.clock.now().toISOString(), heldById }, reason);
    });
  }

  /**
   * @param expectedVersion the version that the caller has read, if told
   * @throws NotFound, Forbidden, PreconditionFailed, ConsultationNotHeld
   */
  async lift(actor: Actor, id: string, reason: string, expectedVersion?: number): Promise<ConsultationState> {
    adminOf(actor);
    return this.transaction.run(async () => {
      const consultation = await this.locked(id, expectedVersion);
      if (!consultation.legalHold) throw new ConsultationNotHeld();
      return this.put(consultation, null, reason);
    });
  }

  private async locked(id: string, expectedVersion: number | undefined): Promise<ConsultationState> {
    const consultation = await this.store.lock(id);
    assertVersion(consultation, expectedVersion);
    return consultation;
  }

  private async put(
    consultation: ConsultationState,
    legalHold: LegalHold | null,
    reason: string,
  ): Promise<ConsultationState> {
    const { id, version } = consultation;
    await this.transaction.rows(
      'UPDATE consultations SET legal_hold = $2, version = version + 1 WHERE id = $1',
      [id, legalHold && JSON.stringify(legalHold)],
      'consultation_hold',
    );
    await this.auditLog.record({
      action: legalHold ? 'consultation.held' : 'consultation.hold_lifted',
      ...subjectOf(consultation),
      reason,
    });
    this.transaction.afterCommit(() => this.news.tell({ type: 'changed', consultationId: id }));
    return { ...consultation, legalHold, version: version + 1 };
  }
}

function adminOf({ role, userId }: Actor): string {
  if (role !== 'admin' || !userId) throw new Forbidden();
  return userId;
}
