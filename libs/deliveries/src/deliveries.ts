import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { PatientAccess } from '#libs/patients';
import { type Actor, type Page, pageOf, type PageQuery, readCursor, Transaction } from '#libs/platform';
import { type Delivery, DELIVERY_EVENT_COLUMNS, type DeliveryEvent } from './delivery.js';
import { conditionsOf, type DeliveryFilter, IS_LATE, listQuery } from './delivery-list.js';
import { DeliveryPolicy, subjectOf } from './delivery.policy.js';
import { DELIVERY_STATUSES, type DeliveryStatus } from './delivery-status.js';
import { DeliveryStore } from './delivery-store.js';

/** How many deliveries there are. */
export interface DeliveryCounts {
  total: number;
  late: number;
  /** Every state, those without deliveries too. */
  byStatus: { status: DeliveryStatus; count: number }[];
}

/** What was said with a step. */
export interface StepTaken {
  note: string | null;
  /** The time at the door that was agreed on then. */
  scheduledFor: Date | null;
  /** Whether the delivery has not gone on since. */
  isLast: boolean;
}

/** What can be asked about deliveries. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: DeliveryStore,
    private readonly policy: DeliveryPolicy,
    private readonly access: PatientAccess,
    private readonly auditLog: AuditLog,
  ) {}

  /**
   * One delivery.
   *
   * @throws NotFound when it is absent or not the actor's to see
   */
  async one(actor: Actor, id: string): Promise<Delivery> {
    const delivery = await this.policy.assertSeen(actor, await this.store.find(id));
    await this.auditLog.record({ action: 'delivery.read', ...subjectOf(delivery) });
    return delivery;
  }

  /** One delivery for other libraries, which judge for themselves who may know of it; null when there is none. */
  async find(id: string): Promise<Delivery | null> {
    return this.store.find(id);
  }

  /**
   * What was said with a step, for other libraries.
   *
   * @param seq the number of its event
   * @returns null when there is no such step
   */
  async step(id: string, seq: number): Promise<StepTaken | null> {
    const [step] = await this.transaction.rows<StepTaken>(
      `SELECT note, NOT EXISTS (SELECT FROM delivery_events WHERE delivery_id = $1 AND seq > $2 AND type = 'moved') AS "isLast",
              (SELECT scheduled_for FROM delivery_events WHERE delivery_id = $1 AND seq <= $2 AND scheduled_for IS NOT NULL
                ORDER BY seq DESC LIMIT 1) AS "scheduledFor"
         FROM delivery_events WHERE delivery_id = $1 AND seq = $2`,
      [id, seq],
      'delivery_step',
    );
    return step ?? null;
  }

  /**
   * Those of the actor, the latest first: own and dependents'; for admins all.
   *
   * @throws NotFound when a patient is named whose deliveries the actor does not see
   */
  async list(actor: Actor, filter: DeliveryFilter, page: PageQuery): Promise<Page<Delivery>> {
    if (filter.patientId !== undefined && actor.role !== 'admin')
      await this.access.assert(actor, filter.patientId, 'deliveries');
    const { sql, values } = listQuery(this.access, actor, filter, page);
    const rows = await this.transaction.rows<Delivery>(sql, values);
    const { items, nextCursor } = pageOf(rows, page.limit, ({ requestedAt, id }) => [requestedAt, id]);
    const patientIds = new Set(items.map(({ patientId }) => patientId));
    await this.auditLog.recordAll(
      [...patientIds].map((patientId) => ({
        action: 'delivery.listed',
        entityType: 'patient',
        entityId: patientId,
        patientId,
      })),
    );
    return { items, nextCursor };
  }

  /**
   * What happened to it, from the first to the last.
   *
   * @throws NotFound when it is absent or not the actor's to see
   */
  async events(actor: Actor, id: string, page: PageQuery): Promise<Page<DeliveryEvent>> {
    await this.one(actor, id);
    const after = page.cursor === undefined ? 0 : Number(readCursor(page.cursor, [{ type: 'integer' }])[0]);
    const rows = await this.transaction.rows<DeliveryEvent>(
      `SELECT ${DELIVERY_EVENT_COLUMNS} FROM delivery_events WHERE delivery_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [id, after, page.limit + 1],
      'delivery_events',
    );
    return pageOf(rows, page.limit, ({ seq }) => [seq]);
  }

  /** How many there are of each kind, in one statement. */
  async counts(filter: Pick<DeliveryFilter, 'city' | 'day'>): Promise<DeliveryCounts> {
    const values: unknown[] = [];
    const conditions = conditionsOf(filter, (value) => `$${values.push(value)}`);
    const rows = await this.transaction.rows<{ status: DeliveryStatus; count: number; late: number }>(
      `SELECT status, count(*)::int AS count, count(*) FILTER (WHERE ${IS_LATE})::int AS late FROM deliveries
        WHERE ${['TRUE', ...conditions].join(' AND ')} GROUP BY status`,
      values,
    );
    const of = new Map(rows.map(({ status, count }) => [status, count]));
    return {
      total: rows.reduce((sum, { count }) => sum + count, 0),
      late: rows.reduce((sum, { late }) => sum + late, 0),
      byStatus: DELIVERY_STATUSES.map((status) => ({ status, count: of.get(status) ?? 0 })),
    };
  }
}
