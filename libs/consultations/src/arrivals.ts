import { Injectable } from '@nestjs/common';
import { Attendance } from '#libs/appointments';
import { AuditLog } from '#libs/audit';
import { Clock, Transaction } from '#libs/platform';
import { ConsultationNews } from './consultation-news.js';
import { type Participation } from './consultation-store.js';
import { subjectOf } from './consultation.policy.js';

/** Notes that somebody came into an open consultation, and that it is open, where the worker has not noted it yet. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly transaction: Transaction,
    private readonly attendance: Attendance,
    private readonly auditLog: AuditLog,
    private readonly news: ConsultationNews,
    private readonly clock: Clock,
  ) {}

  /** Before the opening and after the end nothing is noted. */
  async note({ consultation, role }: Participation): Promise<void> {
    if (consultation.status !== 'open') return;
    const { id, appointmentId } = consultation;
    const now = this.clock.now();
    // The appointment before the consultation, as everybody who changes both locks them.
    await this.attendance.record(appointmentId, role === 'doctor' ? 'doctor' : 'patient', now);
    const opened = await this.transaction.rows(OPEN, [id, now], 'consultation_open');
    if (opened.length === 0) return;
    await this.auditLog.record({ action: 'consultation.opened', ...subjectOf(consultation) });
    this.transaction.afterCommit(() => this.news.tell({ type: 'changed', consultationId: id }));
  }
}

const OPEN = `
  UPDATE consultations SET status = 'open', opened_at = opens_at, version = version + 1
   WHERE id = $1 AND status = 'scheduled' AND opens_at <= $2 AND closes_at > $2 RETURNING id`;
