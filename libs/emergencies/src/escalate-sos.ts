import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Outbox, Transaction } from '#libs/platform';
import { EmergenciesConfig } from './emergencies.config.js';
import { SosEscalatedToAdmins, SosEscalatedToDoctors } from './sos.events.js';
import { subjectOf } from './sos.policy.js';

const BATCH = 100;

interface Escalated {
  id: string;
  patientId: string;
  level: number;
}

/**
 * Tells more people of those SOS that nobody has answered. When it is due stands with each, so that neither the end of a
 * worker nor a second one loses or doubles anything: what is due is locked, moved on and told of in one transaction.
 */
@Injectable()
export class EscalateSos {
  constructor(
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
    private readonly auditLog: AuditLog,
    private readonly config: EmergenciesConfig,
  ) {}

  /** Escalates all that are due by `now`, each by one level. */
  async escalate(now: Date): Promise<void> {
    while ((await this.batch(now)) === BATCH);
  }

  private async batch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const escalated = await this.transaction.rows<Escalated>(
        ESCALATE,
        [now, this.config.SOS_ADMINS_AFTER_SECONDS],
        'sos_escalate',
      );
      const at = (wanted: boolean) => escalated.filter(({ level }) => (level === 1) === wanted);
      await this.outbox.publishAll(
        SosEscalatedToDoctors,
        at(true).map(({ id, patientId }) => ({ sosId: id, patientId })),
      );
      await this.outbox.publishAll(
        SosEscalatedToAdmins,
        at(false).map(({ id, patientId, level }) => ({ sosId: id, patientId, level })),
      );
      if (escalated.length > 0)
        await this.auditLog.recordAll(
          escalated.map(({ level, ...sos }) => ({
            action: 'sos.escalated',
            ...subjectOf(sos),
            details: { level },
          })),
        );
      return escalated.length;
    });
  }
}

/** After an outage one alert makes up for all that were missed: the next is due a whole period from now. */
const ESCALATE = `
  WITH due AS MATERIALIZED (
         SELECT id FROM sos_requests WHERE next_escalation_at <= $1
          ORDER BY next_escalation_at LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED),
       escalated AS (
         UPDATE sos_requests AS sos
            SET escalation_level = escalation_level + 1, version = version + 1,
                next_escalation_at = CASE escalation_level WHEN 0 THEN raised_at ELSE $1 END + make_interval(secs => $2)
           FROM due WHERE sos.id = due.id
         RETURNING sos.id, patient_id, escalation_level, version),
       noted AS (
         INSERT INTO sos_events (sos_id, seq, type, actor_role, level, occurred_at)
         SELECT id, version, 'escalated', 'system', escalation_level, $1 FROM escalated)
  SELECT id, patient_id AS "patientId", escalation_level AS level FROM escalated`;
