import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, assertVersion, Clock, Forbidden, Transaction } from '#libs/platform';
import { CreateRecord } from '#libs/records';
import { type ConsultationState } from './consultation.js';
import { subjectOf } from './consultation.policy.js';
import { ConsultationNews } from './consultation-news.js';
import { assertOpen, ConsultationStore } from './consultation-store.js';

/** Ends a consultation before its time, by its doctor. */
@Injectable()
export class CloseConsultation {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: ConsultationStore,
    private readonly createRecord: CreateRecord,
    private readonly auditLog: AuditLog,
    private readonly news: ConsultationNews,
    private readonly clock: Clock,
  ) {}

  /**
   * @param summary goes into the patient's chart as a note, where it outlives the messages
   * @param expectedVersion the version that the caller has read, if told
   * @throws NotFound when the consultation is absent or not the actor's
   * @throws Forbidden for everybody but its doctor
   * @throws ConsultationNotOpen, ConsultationClosed, PreconditionFailed
   */
  async close(
    actor: Actor,
    consultationId: string,
    summary?: string,
    expectedVersion?: number,
  ): Promise<ConsultationState> {
    return this.transaction.run(async () => {
      const { consultation, role } = await this.store.enter(actor, consultationId);
      if (role !== 'doctor') throw new Forbidden().concerning(subjectOf(consultation));
      assertOpen(consultation);
      // The note refers to the appointment, whose row is locked before the consultation's by all who take both.
      if (summary !== undefined) await this.note(actor, consultation, summary);
      const locked = await this.store.enterLocked(actor, consultationId);
      assertOpen(locked.consultation);
      assertVersion(locked.consultation, expectedVersion);
      return this.end(actor, locked.consultation, summary !== undefined);
    });
  }

  private async note(
    actor: Actor,
    { patientId, appointmentId }: ConsultationState,
    text: string,
  ): Promise<void> {
    await this.createRecord.create(actor, patientId, {
      kind: 'note',
      title: 'Online consultation',
      effectiveAt: this.clock.now(),
      appointmentId,
      content: { text },
    });
  }

  private async end(actor: Actor, open: ConsultationState, summarised: boolean): Promise<ConsultationState> {
    const closed: ConsultationState = {
      ...open,
      status: 'closed',
      closedAt: this.clock.now(),
      version: open.version + 1,
    };
    await this.transaction.rows(
      CLOSE,
      [open.id, closed.openedAt, closed.closedAt, actor.userId, closed.version],
      'consultation_close',
    );
    await this.auditLog.record({
      action: 'consultation.closed',
      ...subjectOf(open),
      details: { by: 'doctor', messages: open.lastSeq, summarised },
    });
    this.transaction.afterCommit(() => this.news.tell({ type: 'changed', consultationId: open.id }));
    return closed;
  }
}

const CLOSE = `
  UPDATE consultations SET status = 'closed', opened_at = $2, closed_at = $3, closed_by_id = $4, version = $5 WHERE id = $1`;
