import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, type Page, pageOf, type PageQuery, readCursor, Transaction } from '#libs/platform';
import { LeavePolicy } from './leave.policy.js';
import {
  LEAVE_COLUMNS,
  type LeaveState,
  type LeaveStatus,
  type ShownLeave,
  withoutReasons,
} from './medical-leave.js';

/** What narrows a list of leaves. */
export interface LeaveFilter {
  patientId?: string;
  status?: LeaveStatus;
}

type Row = LeaveState & { open: boolean };

/** What can be read of medical leaves. Every reading leaves a row in the audit before it is answered. */
@Injectable()
export class MedicalLeaves {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: LeavePolicy,
    private readonly auditLog: AuditLog,
  ) {}

  /** A leave by its id, whoever asks: for the system's own work, such as mails. */
  async detail(id: string): Promise<LeaveState | null> {
    const [row] = await this.transaction.rows<LeaveState>(
      `SELECT ${LEAVE_COLUMNS} FROM medical_leaves WHERE id = $1`,
      [id],
      'medical_leave_one',
    );
    return row ?? null;
  }

  /** @throws NotFound when it is absent or not the actor's to see */
  async one(actor: Actor, id: string): Promise<ShownLeave> {
    const { leave, ground } = await this.policy.assertReads(actor, await this.detail(id));
    await this.auditLog.record({
      action: 'medical_leave.read',
      entityType: 'medical_leave',
      entityId: id,
      patientId: leave.patientId,
      details: { ground },
    });
    return ground === 'register' ? withoutReasons(leave) : leave;
  }

  /**
   * The leaves that the actor sees, the latest first day first. One row in the audit for each patient among them.
   *
   * @throws NotFound when they are to be those of a patient who is absent or not the actor's to see
   */
  async list(actor: Actor, filter: LeaveFilter, page: PageQuery): Promise<Page<ShownLeave>> {
    if (filter.patientId) await this.policy.assertLists(actor, filter.patientId);
    const { sql, values } = leaveListQuery(this.policy, actor, filter, page);
    const rows = await this.transaction.rows<Row>(sql, values);
    const { items, nextCursor } = pageOf(rows, page.limit, ({ from, id }) => [from, id]);
    const patients = new Set(items.map(({ patientId }) => patientId));
    if (filter.patientId) patients.add(filter.patientId);
    await this.auditLog.recordAll(
      [...patients].map((patientId) => ({
        action: 'medical_leave.listed',
        entityType: 'patient',
        entityId: patientId,
        patientId,
        details: { leaves: items.filter((item) => item.patientId === patientId).length },
      })),
    );
    return { items: items.map(({ open, ...leave }) => (open ? leave : withoutReasons(leave))), nextCursor };
  }
}

/** The statement of a list, the latest first day first, narrowed to what the actor sees. */
export function leaveListQuery(
  policy: LeavePolicy,
  actor: Actor,
  { patientId, status }: LeaveFilter,
  page: PageQuery,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (it: unknown): string => `$${values.push(it)}`;
  const open = policy.readsAll(actor, values);
  const conditions = [policy.condition(actor, values)];
  if (patientId) conditions.push(`patient_id = ${value(patientId)}`);
  if (status) conditions.push(`status = ${value(status)}`);
  if (page.cursor !== undefined) {
    const [from, id] = readCursor(page.cursor, [{ type: 'date' }, { type: 'uuid' }]);
    conditions.push(`(starts_on, id) < (${value(from)}::date, ${value(id)}::uuid)`);
  }
  return {
    sql: `SELECT ${LEAVE_COLUMNS}, ${open} AS open FROM medical_leaves WHERE ${conditions.join(' AND ')}
           ORDER BY starts_on DESC, id DESC LIMIT ${value(page.limit + 1)}`,
    values,
  };
}
