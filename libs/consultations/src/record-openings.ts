import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Transaction } from '#libs/platform';
import { subjectOf } from './consultation.policy.js';

const BATCH = 200;

/** The next consultations that have opened, locked, without those that somebody is changing. */
export const TO_OPEN = `
  SELECT id FROM consultations WHERE status = 'scheduled' AND opens_at <= $1 AND closes_at > $1
   ORDER BY opens_at LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED`;

/** Notes that consultations are open. They are from that moment on, noted or not. */
@Injectable()
export class RecordOpenings {
  constructor(
    private readonly transaction: Transaction,
    private readonly auditLog: AuditLog,
  ) {}

  /** Notes all that have opened by `now`, batch by batch. */
  async record(now: Date): Promise<void> {
    while ((await this.batch(now)) === BATCH);
  }

  private async batch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const opened = await this.transaction.rows<{ id: string; patientId: string }>(
        `WITH due AS MATERIALIZED (${TO_OPEN})
         UPDATE consultations SET status = 'open', opened_at = opens_at, version = version + 1
           FROM due WHERE consultations.id = due.id RETURNING consultations.id, patient_id AS "patientId"`,
        [now],
      );
      if (opened.length > 0)
        await this.auditLog.recordAll(
          opened.map((each) => ({ action: 'consultation.opened', ...subjectOf(each) })),
        );
      return opened.length;
    });
  }
}
