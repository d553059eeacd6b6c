import { Injectable } from '@nestjs/common';
import { type Page, pageOf, type PageQuery, readCursor, Transaction } from '#libs/platform';
import { AuditLog } from './audit-log.js';

/** A row of the audit. */
export interface AuditEvent {
  id: string;
  recordedAt: Date;
  actorId: string | null;
  actorRole: string;
  action: string;
  entityType: string;
  entityId: string | null;
  patientId: string | null;
  reason: string | null;
  details: Record<string, unknown>;
  requestId: string | null;
}

/** What narrows the list of audit events. */
export interface AuditEventFilter {
  actorId?: string;
  patientId?: string;
  action?: string;
  /** Recorded at this instant or later. */
  from?: Date;
  /** Recorded before this instant. */
  to?: Date;
}

const CONDITIONS: Readonly<Record<keyof AuditEventFilter, string>> = {
  actorId: 'actor_id = ?',
  patientId: 'patient_id = ?',
  action: 'action = ?',
  from: 'recorded_at >= ?',
  to: 'recorded_at < ?',
};

/** The statement of the list, with only those conditions that are asked for: each has an index to serve it. */
export function auditEventsQuery(
  filter: AuditEventFilter,
  page: PageQuery,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const conditions = Object.entries(CONDITIONS).flatMap(([key, condition]) => {
    const value = filter[key as keyof AuditEventFilter];
    return value === undefined ? [] : [condition.replace('?', `$${values.push(value)}`)];
  });
  if (page.cursor !== undefined) {
    const keys = readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]);
    const [recordedAt, id] = keys.map((key) => `$${values.push(key)}`);
    conditions.push(`(recorded_at, id) < (${recordedAt}::timestamptz, ${id}::uuid)`);
  }
  return {
    sql: `SELECT id, recorded_at AS "recordedAt", actor_id AS "actorId", actor_role AS "actorRole", action,
                 entity_type AS "entityType", entity_id AS "entityId", patient_id AS "patientId", reason, details,
                 request_id AS "requestId"
            FROM audit_events ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
           ORDER BY recorded_at DESC, id DESC LIMIT $${values.push(page.limit + 1)}`,
    values,
  };
}

/** The whole audit, for admins. To look into it is itself an act that it keeps. */
@Injectable()
export class AuditEvents {
  constructor(
    private readonly transaction: Transaction,
    private readonly auditLog: AuditLog,
  ) {}

  /** The events, the newest first. */
  async list(filter: AuditEventFilter, page: PageQuery): Promise<Page<AuditEvent>> {
    const { sql, values } = auditEventsQuery(filter, page);
    const rows = await this.transaction.rows<AuditEvent>(sql, values);
    await this.auditLog.record({
      action: 'audit_event.listed',
      entityType: 'audit_event',
      entityId: null,
      patientId: filter.patientId,
      details: { ...filter },
    });
    return pageOf(rows, page.limit, ({ recordedAt, id }) => [recordedAt, id]);
  }
}
