import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { BreakGlassRequired } from '#libs/patients';
import { type Actor, type Page, pageOf, type PageQuery, readCursor, Transaction } from '#libs/platform';
import { type RecordFilter, recordListQuery } from './record-list.js';
import { type RecordState, type ShownRecord, withoutContent } from './record.js';
import { RecordPolicy } from './record.policy.js';
import { RecordStore } from './record-store.js';
import { forPatients, type RecordVersion, VERSION_COLUMNS } from './record-version.js';

/** What can be read of medical records. Every reading leaves a row in the audit before it is answered. */
@Injectable()
export class Records {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: RecordPolicy,
    private readonly store: RecordStore,
    private readonly auditLog: AuditLog,
  ) {}

  /** @throws NotFound when it is absent or not the actor's to see */
  async one(actor: Actor, id: string): Promise<ShownRecord> {
    const { record, ground } = await this.policy.assertReads(actor, await this.store.find(id));
    await this.auditLog.record({ ...readOf(record), action: 'record.read', details: { ground } });
    return ground === 'register' ? withoutContent(record) : record;
  }

  /**
   * The records of a patient, the latest first.
   *
   * @throws NotFound when the patient is absent or not the actor's to see
   * @throws BreakGlassRequired when an admin who has not broken the glass asks by code, for the answer would tell
   */
  async list(
    actor: Actor,
    patientId: string,
    filter: RecordFilter,
    page: PageQuery,
  ): Promise<Page<ShownRecord>> {
    const ground = await this.policy.assertLists(actor, patientId);
    const what = { entityType: 'patient', entityId: patientId, patientId };
    if (ground === 'register' && filter.code !== undefined) throw new BreakGlassRequired().concerning(what);
    const { sql, values } = recordListQuery(this.policy, actor, patientId, filter, page);
    const rows = await this.transaction.rows<RecordState>(sql, values);
    await this.auditLog.record({ ...what, action: 'record.listed', details: { ground, ...filter } });
    const { items, nextCursor } = pageOf(rows, page.limit, ({ effectiveAt, id }) => [effectiveAt, id]);
    return { items: ground === 'register' ? items.map(withoutContent) : items, nextCursor };
  }

  /**
   * What became of a record, the newest version first. Patients see that it was changed, and when; of what it said they
   * see the current version alone.
   *
   * @throws NotFound when the record is absent or not the actor's to see
   * @throws BreakGlassRequired for an admin who has not broken the glass
   */
  async versions(actor: Actor, id: string, page: PageQuery): Promise<Page<RecordVersion>> {
    const { record, ground } = await this.policy.assertReadsContent(actor, await this.store.find(id));
    const [before] = page.cursor === undefined ? [] : readCursor(page.cursor, [{ type: 'integer' }]);
    const rows = await this.transaction.rows<RecordVersion>(
      `SELECT ${VERSION_COLUMNS} FROM record_versions
        WHERE record_id = $1 AND ($2::integer IS NULL OR version < $2) ORDER BY version DESC LIMIT $3`,
      [id, before ?? null, page.limit + 1],
      'record_versions',
    );
    await this.auditLog.record({ ...readOf(record), action: 'record.versions_read', details: { ground } });
    const { items, nextCursor } = pageOf(rows, page.limit, ({ version }) => [version]);
    const shown = actor.role === 'patient' ? items.map((item) => forPatients(item, record.version)) : items;
    return { items: shown, nextCursor };
  }
}

const readOf = ({ id, patientId }: RecordState) => ({
  entityType: 'medical_record',
  entityId: id,
  patientId,
});
