import { Injectable } from '@nestjs/common';
import { Clock, currentContext, newId, Transaction } from '#libs/platform';

/** What was done, to what, and to whom. Who did it, from where and in which request is known already. */
export interface AuditEntry {
  /** `entity.verb`, e.g. `appointment.cancelled`. */
  action: string;
  /** Kind of the thing, e.g. `appointment`. */
  entityType: string;
  /** Id of the thing; null where it was no single one, e.g. a list. */
  entityId: string | null;
  /** The patient whom it concerns. */
  patientId?: string | null;
  /** The account that acts, where nobody is signed in yet (sign-in itself, a mailed link). */
  actorId?: string;
  /** Why, in the words of whoever did it. */
  reason?: string | null;
  /** Further facts, e.g. which fields changed. No secrets. */
  details?: Record<string, unknown>;
}

/** The append-only record of who did what. Rows are committed with the change that they tell of. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Writes one row with the transaction in hand. */
  async record(entry: AuditEntry): Promise<void> {
    const context = currentContext();
    await this.transaction.rows(
      `INSERT INTO audit_events (id, recorded_at, actor_id, actor_role, action, entity_type, entity_id, patient_id, reason, details, request_id, address)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        newId(),
        this.clock.now(),
        context?.actor?.userId ?? entry.actorId ?? null,
        context?.actor?.role ?? 'anonymous',
        entry.action,
        entry.entityType,
        entry.entityId,
        entry.patientId ?? null,
        entry.reason ?? null,
        JSON.stringify(entry.details ?? {}),
        context?.requestId ?? null,
        context?.address ?? null,
      ],
      'audit_record',
    );
  }

  /** Writes any number of rows in one statement: for a change of many things at once. */
  async recordAll(entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const context = currentContext();
    const rows = entries.map((entry) => ({
      id: newId(),
      actor_id: context?.actor?.userId ?? entry.actorId ?? null,
      action: entry.action,
      entity_type: entry.entityType,
      entity_id: entry.entityId,
      patient_id: entry.patientId ?? null,
      reason: entry.reason ?? null,
      details: entry.details ?? {},
    }));
    await this.transaction.rows(
      `INSERT INTO audit_events (id, recorded_at, actor_id, actor_role, action, entity_type, entity_id, patient_id, reason, details, request_id, address)
       SELECT id, $2, actor_id, $3, action, entity_type, entity_id, patient_id, reason, details, $4, $5
         FROM jsonb_to_recordset($1::jsonb) AS entry (id uuid, actor_id uuid, action text, entity_type text, entity_id uuid,
              patient_id uuid, reason text, details jsonb)`,
      [
        JSON.stringify(rows),
        this.clock.now(),
        context?.actor?.role ?? 'anonymous',
        context?.requestId ?? null,
        context?.address ?? null,
      ],
      'audit_record_all',
    );
  }
}
