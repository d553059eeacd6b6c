import { Injectable } from '@nestjs/common';
import { type Page, pageOf, type PageQuery, readCursor, Transaction } from '#libs/platform';

/** One time that somebody looked at a patient's data, changed it, or was refused it. */
export interface AccessLogEntry {
  id: string;
  recordedAt: Date;
  /** The account; null for the system. */
  actorId: string | null;
  actorRole: string;
  /** The name of that account, of a doctor that of the profile. */
  actorName: string | null;
  action: string;
  entityType: string;
  entityId: string | null;
  reason: string | null;
  /** Whether it was tried in vain. */
  refused: boolean;
}

/** The statement of the list. Only names are read beside the audit itself, and only of those on the page. */
export const ACCESS_LOG = `
  SELECT event.*, concat_ws(' ', coalesce(doctor.first_name, account.first_name),
                                 coalesce(doctor.last_name, account.last_name)) AS "actorName"
    FROM (SELECT id, recorded_at AS "recordedAt", actor_id AS "actorId", actor_role AS "actorRole", action,
                 entity_type AS "entityType", entity_id AS "entityId", reason, action = 'access.refused' AS refused
            FROM audit_events
           WHERE patient_id = $1 AND ($2::timestamptz IS NULL OR (recorded_at, id) < ($2, $3::uuid))
           ORDER BY recorded_at DESC, id DESC LIMIT $4) AS event
    LEFT JOIN users AS account ON account.id = event."actorId"
    LEFT JOIN doctors AS doctor ON doctor.id = account.doctor_id
   ORDER BY "recordedAt" DESC, event.id DESC`;

/** What a patient may know of the audit: who was at their data. */
@Injectable()
export class AccessLog {
  constructor(private readonly transaction: Transaction) {}

  /** What concerns the patient, the newest first. Whether the caller may see it, the caller of this decides. */
  async ofPatient(patientId: string, page: PageQuery): Promise<Page<AccessLogEntry>> {
    const [recordedAt, id] =
      page.cursor === undefined ? [] : readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]);
    const rows = await this.transaction.rows<AccessLogEntry>(
      ACCESS_LOG,
      [patientId, recordedAt ?? null, id ?? null, page.limit + 1],
      'access_log',
    );
    const named = rows.map((row) => ({ ...row, actorName: row.actorName || null }));
    return pageOf(named, page.limit, (row) => [row.recordedAt, row.id]);
  }
}
