import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Outbox, Transaction } from '#libs/platform';
import { RecordReleased } from './record.events.js';

const BATCH = 100;

/** Those whose time has come and of whom no patient has been told; $1 is the time. */
export const TO_TELL = `
  SELECT id FROM records
   WHERE release_told_at IS NULL AND release_at IS NOT NULL AND release_at <= $1 AND status = 'current'
   ORDER BY release_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;

/** Tells patients of the records whose release was set to a time that has come. Each is told of once. */
@Injectable()
export class TellReleased {
  constructor(
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async tell(now: Date): Promise<void> {
    while ((await this.batch(now)) === BATCH);
  }

  private batch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const rows = await this.transaction.rows<{ recordId: string; patientId: string }>(
        `WITH due AS MATERIALIZED (${TO_TELL})
         UPDATE records SET release_told_at = $1 FROM due WHERE records.id = due.id RETURNING records.id AS "recordId", patient_id AS "patientId"`,
        [now],
        'records_tell_released',
      );
      await this.audit.recordAll(
        rows.map(({ recordId, patientId }) => ({
          action: 'record.released',
          entityType: 'medical_record',
          entityId: recordId,
          patientId,
        })),
      );
      await this.outbox.publishAll(RecordReleased, rows);
      return rows.length;
    });
  }
}
