import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { PatientAccess } from '#libs/patients';
import { type Actor, type Page, pageOf, type PageQuery, readCursor, Transaction } from '#libs/platform';
import { Responders } from './responders.js';
import { SOS_EVENT_COLUMNS, type SosEvent } from './sos-event.js';
import { listQuery, type SosFilter } from './sos-list.js';
import { type SosRequest } from './sos-request.js';
import { SosStore } from './sos-store.js';
import { SosPolicy, subjectOf } from './sos.policy.js';

/** What can be asked about SOS. */
@Injectable()
export class Emergencies {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: SosStore,
    private readonly policy: SosPolicy,
    private readonly responders: Responders,
    private readonly access: PatientAccess,
    private readonly auditLog: AuditLog,
  ) {}

  /**
   * One SOS.
   *
   * @throws NotFound when it is absent or not the actor's to see
   */
  async one(actor: Actor, id: string): Promise<SosRequest> {
    const sos = await this.policy.assertSeen(actor, await this.store.find(id));
    await this.noteRead([sos]);
    return sos;
  }

  /** One SOS for other libraries, which judge for themselves who may know of it; null when there is none. */
  async find(id: string): Promise<SosRequest | null> {
    return this.store.find(id);
  }

  /** Those of the actor, the latest first: own and dependents'; those that a doctor answers; for admins all. */
  async list(actor: Actor, filter: SosFilter, page: PageQuery): Promise<Page<SosRequest>> {
    const onDuty = actor.role === 'doctor' && (await this.responders.onDuty()).includes(actor.doctorId ?? '');
    const { sql, values, name } = listQuery(this.access, actor, filter, page, onDuty);
    const rows = await this.transaction.rows<SosRequest>(sql, values, name);
    const { items, nextCursor } = pageOf(rows, page.limit, (sos) => [sos.raisedAt, sos.id]);
    await this.noteRead(items);
    return { items, nextCursor };
  }

  /**
   * What happened to it, from the first to the last.
   *
   * @throws NotFound when it is absent or not the actor's to see
   */
  async events(actor: Actor, id: string, page: PageQuery): Promise<Page<SosEvent>> {
    await this.one(actor, id);
    const after = page.cursor === undefined ? 0 : Number(readCursor(page.cursor, [{ type: 'integer' }])[0]);
    const rows = await this.transaction.rows<SosEvent>(
      `SELECT ${SOS_EVENT_COLUMNS} FROM sos_events WHERE sos_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [id, after, page.limit + 1],
      'sos_events',
    );
    return pageOf(rows, page.limit, ({ seq }) => [seq]);
  }

  /** Notes for the audit that the actor in hand has seen these. */
  async noteRead(items: readonly SosRequest[]): Promise<void> {
    if (items.length === 0) return;
    await this.auditLog.recordAll(items.map((sos) => ({ action: 'sos.read', ...subjectOf(sos) })));
  }
}
