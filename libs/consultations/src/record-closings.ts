import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Transaction } from '#libs/platform';
import { subjectOf } from './consultation.policy.js';

const BATCH = 200;

/** The next consultations whose time is over, locked, without those that somebody is changing. */
export const TO_CLOSE = `
  SELECT id, status FROM consultations WHERE status IN ('scheduled', 'open') AND closes_at <= $1
   ORDER BY closes_at LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED`;

/** Notes that consultations are closed, because their time is over. They are from that moment on, noted or not. */
@Injectable()
export class RecordClosings {
  constructor(
    private readonly transaction: Transaction,
    private readonly auditLog: AuditLog,
  ) {}

  /** Notes all that have closed by `now`, batch by batch. */
  async record(now: Date): Promise<void> {
    while ((await this.batch(now)) === BATCH);
  }

  private async batch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const closed = await this.transaction.rows<{ id: string; patientId: string; messages: number }>(
        `WITH due AS MATERIALIZED (${TO_CLOSE})
         UPDATE consultations SET status = 'closed', opened_at = coalesce(opened_at, opens_at), closed_at = closes_at,
                version = version + CASE due.status WHEN 'scheduled' THEN 2 ELSE 1 END
           FROM due WHERE consultations.id = due.id
         RETURNING consultations.id, patient_id AS "patientId", last_seq AS messages`,
        [now],
      );
      if (closed.length > 0)
        await this.auditLog.recordAll(
          closed.map(({ messages, ...each }) => ({
            action: 'consultation.closed',
            ...subjectOf(each),
            details: { by: 'time', messages },
          })),
        );
      return closed.length;
    });
  }
}
