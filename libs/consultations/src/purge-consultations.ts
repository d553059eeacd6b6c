import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Files, Transaction } from '#libs/platform';
import { subjectOf } from './consultation.policy.js';
import { ConsultationsConfig } from './consultations.config.js';
import { CONSULTATION_MESSAGE } from './send-message.js';

const BATCH = 50;
const DAY = 86_400_000;

/** The next consultations that have been kept long enough, locked, without those that somebody is changing. */
export const TO_PURGE = `
  SELECT id, patient_id AS "patientId", last_seq AS messages FROM consultations
   WHERE status = 'closed' AND legal_hold IS NULL AND closed_at <= $1
   ORDER BY closed_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;

/** Deletes what was said long ago. What stays is who spoke, when, and how often. */
@Injectable()
export class PurgeConsultations {
  constructor(
    private readonly transaction: Transaction,
    private readonly files: Files,
    private readonly auditLog: AuditLog,
    private readonly config: ConsultationsConfig,
  ) {}

  /** Purges all that are due at `now`, batch by batch; those on legal hold stay. */
  async purge(now: Date): Promise<void> {
    const before = new Date(now.getTime() - this.config.CHAT_RETENTION_DAYS * DAY);
    while ((await this.batch(before, now)) === BATCH);
  }

  private async batch(before: Date, now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const due = await this.transaction.rows<{ id: string; patientId: string; messages: number }>(TO_PURGE, [
        before,
      ]);
      if (due.length === 0) return 0;
      const ids = due.map(({ id }) => id);
      await this.transaction.rows(TALLY, [ids]);
      const messages = await this.transaction.rows<{ fileId: string | null }>(
        'DELETE FROM consultation_messages WHERE consultation_id = ANY ($1::uuid[]) RETURNING file_id AS "fileId"',
        [ids],
      );
      await this.files.release(
        messages.flatMap(({ fileId }) => fileId ?? []),
        CONSULTATION_MESSAGE,
      );
      await this.transaction.rows('DELETE FROM consultation_reads WHERE consultation_id = ANY ($1::uuid[])', [
        ids,
      ]);
      await this.transaction.rows(
        `UPDATE consultations SET status = 'purged', purged_at = $2, version = version + 1 WHERE id = ANY ($1::uuid[])`,
        [ids, now],
      );
      await this.auditLog.recordAll(
        due.map(({ messages: count, ...each }) => ({
          action: 'consultation.purged',
          ...subjectOf(each),
          details: { messages: count },
        })),
      );
      return due.length;
    });
  }
}

const TALLY = `
  INSERT INTO consultation_tallies (consultation_id, sender_id, sender_role, messages, first_at, last_at)
  SELECT consultation_id, sender_id, sender_role, count(*), min(sent_at), max(sent_at)
    FROM consultation_messages WHERE consultation_id = ANY ($1::uuid[])
   GROUP BY consultation_id, sender_id, sender_role`;
