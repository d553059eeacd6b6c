import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, type Page, pageOf, type PageQuery, Transaction } from '#libs/platform';
import { ReadLog } from '../read-log.js';
import { type RefillFilter, refillListQuery } from './refill-list.js';
import { type RefillRequest } from './refill-request.js';

/** What can be asked about refill requests. */
@Injectable()
export class RefillRequests {
  constructor(
    private readonly transaction: Transaction,
    private readonly access: PatientAccess,
    private readonly readLog: ReadLog,
  ) {}

  /**
   * The actor's requests, the newest first. What was said with them is null for an admin who has not broken the glass.
   *
   * @throws NotFound when a patient names one whose chart they do not see
   */
  async list(actor: Actor, filter: RefillFilter, page: PageQuery): Promise<Page<RefillRequest>> {
    const ground =
      filter.patientId === undefined || actor.role !== 'patient'
        ? null
        : await this.access.assert(actor, filter.patientId, 'prescriptions');
    const { sql, values, name } = refillListQuery(this.access, actor, filter, page);
    const rows = await this.transaction.rows<RefillRequest & { open: boolean }>(sql, values, name);
    const { items, nextCursor } = pageOf(rows, page.limit, (row) => [row.requestedAt, row.id]);
    const seen = ground && filter.patientId ? [filter.patientId] : items.map(({ patientId }) => patientId);
    await this.readLog.list('refill_request.listed', seen, ground);
    return {
      items: items.map(({ open, ...request }) => (open ? request : { ...request, note: null, reason: null })),
      nextCursor,
    };
  }
}
