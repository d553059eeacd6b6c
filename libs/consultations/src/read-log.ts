import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Arrivals } from './arrivals.js';
import { type ConsultationState } from './consultation.js';
import { subjectOf } from './consultation.policy.js';
import { type Participation } from './consultation-store.js';

/** Notes for the audit who has looked at what; it is written before the answer. */
@Injectable()
export class ReadLog {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly arrivals: Arrivals,
  ) {}

  /** That somebody saw that there are these consultations. */
  async seen(consultations: readonly Pick<ConsultationState, 'id' | 'patientId'>[]): Promise<void> {
    if (consultations.length === 0) return;
    await this.auditLog.recordAll(
      consultations.map((each) => ({ action: 'consultation.read', ...subjectOf(each) })),
    );
  }

  /** That somebody reads what is said, with which they have come in. */
  async entered(participation: Participation): Promise<void> {
    await this.arrivals.note(participation);
    await this.auditLog.record({
      action: 'consultation.messages_read',
      ...subjectOf(participation.consultation),
      details: { role: participation.role },
    });
  }
}
