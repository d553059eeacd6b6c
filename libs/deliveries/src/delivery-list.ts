import { DateTime } from 'luxon';
import { type PatientAccess } from '#libs/patients';
import { type Actor, type PageQuery, readCursor } from '#libs/platform';
import { DELIVERY_COLUMNS } from './delivery.js';
import { type DeliveryStatus } from './delivery-status.js';

/** What narrows a list of deliveries, or what is counted. */
export interface DeliveryFilter {
  status?: DeliveryStatus;
  patientId?: string;
  prescriptionId?: string;
  /** In whatever case. */
  city?: string;
  /** Those that are to be at the door on this date. */
  day?: { date: string; timeZone: string };
  /** Those that are late now, or those that are not. */
  late?: boolean;
}

/** Whether a delivery is late now. */
export const IS_LATE = 'late_since IS NOT NULL AND closed_at IS NULL';

/** Turns values into the parameters of a statement. */
type Parameter = (value: unknown) => string;

/** What a filter says, as conditions. */
export function conditionsOf(filter: DeliveryFilter, parameter: Parameter): string[] {
  const { status, patientId, prescriptionId, city, day, late } = filter;
  const conditions: string[] = [];
  if (status !== undefined) conditions.push(`status = ${parameter(status)}`);
  if (patientId !== undefined) conditions.push(`patient_id = ${parameter(patientId)}`);
  if (prescriptionId !== undefined) conditions.push(`prescription_id = ${parameter(prescriptionId)}`);
  if (city !== undefined) conditions.push(`city = lower(${parameter(city)})`);
  if (late !== undefined) conditions.push(late ? IS_LATE : `NOT (${IS_LATE})`);
  if (day !== undefined) {
    const start = DateTime.fromISO(day.date, { zone: day.timeZone }).startOf('day');
    const [from, to] = [start, start.plus({ days: 1 }).startOf('day')].map((end) =>
      parameter(end.toJSDate()),
    );
    conditions.push(`scheduled_for >= ${from} AND scheduled_for < ${to}`);
  }
  return conditions;
}

/** The statement of a list, the latest first, narrowed to what the actor may see. Admins see all. */
export function listQuery(
  access: PatientAccess,
  actor: Actor,
  filter: DeliveryFilter,
  page: PageQuery,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const parameter: Parameter = (value) => `$${values.push(value)}`;
  const conditions = conditionsOf(filter, parameter);
  if (page.cursor !== undefined) {
    const [requestedAt, id] = readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]).map(
      parameter,
    );
    conditions.push(`(requested_at, id) < (${requestedAt}::timestamptz, ${id}::uuid)`);
  }
  const reach = actor.role === 'admin' ? null : access.ownPatients(actor, 'deliveries', values);
  if (reach) conditions.push('patient_id = reach.id');
  const limit = parameter(page.limit + 1);
  const rows = `SELECT ${DELIVERY_COLUMNS} FROM deliveries WHERE ${['TRUE', ...conditions].join(' AND ')}
    ORDER BY requested_at DESC, id DESC LIMIT ${limit}`;
  return {
    // A page of each patient's rows is read from the index, then one of all.
    sql: reach
      ? `SELECT page.* FROM (${reach}) AS reach CROSS JOIN LATERAL (${rows}) AS page
          ORDER BY "requestedAt" DESC, id DESC LIMIT ${limit}`
      : rows,
    values,
  };
}
