import { Injectable } from '@nestjs/common';
import { Outbox, Transaction } from '#libs/platform';
import { CriticalResultRecorded } from './record.events.js';

const BATCH = 100;

/** Those whose alarm is to be repeated; $1 is the time. */
export const ALARMING = `
  SELECT id FROM records WHERE critical_repeat_at <= $1
   ORDER BY critical_repeat_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;

/** Tells the responsible doctors again, an hour after the last time, of what nobody has acknowledged. */
@Injectable()
export class RepeatCritical {
  constructor(
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
  ) {}

  async repeat(now: Date): Promise<void> {
    while ((await this.batch(now)) === BATCH);
  }

  private batch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const rows = await this.transaction.rows<{ recordId: string; patientId: string; doctorId: string }>(
        // From now, not from when it was due: after an outage once is enough.
        `WITH due AS MATERIALIZED (${ALARMING})
         UPDATE records SET critical_repeat_at = $1::timestamptz + interval '1 hour' FROM due WHERE records.id = due.id
         RETURNING records.id AS "recordId", patient_id AS "patientId", responsible_doctor_id AS "doctorId"`,
        [now],
        'records_repeat_critical',
      );
      await this.outbox.publishAll(CriticalResultRecorded, rows);
      return rows.length;
    });
  }
}
