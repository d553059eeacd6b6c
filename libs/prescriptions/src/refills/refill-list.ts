import { type PatientAccess } from '#libs/patients';
import { type Actor, type PageQuery, readCursor } from '#libs/platform';
import { REFILL_COLUMNS, type RefillStatus } from './refill-request.js';

/** What narrows a list of refill requests. */
export interface RefillFilter {
  patientId?: string;
  status?: RefillStatus;
}

/**
 * The statement of a list, the newest first: a patient's own and their dependents', those addressed to a doctor, or
 * all for an admin; `open` tells whether an admin may read what was said.
 */
export function refillListQuery(
  access: PatientAccess,
  actor: Actor,
  filter: RefillFilter,
  page: PageQuery,
): { sql: string; values: unknown[]; name: string } {
  const values: unknown[] = [];
  const value = (it: unknown): string => `$${values.push(it)}`;
  const names: string[] = ['refill_requests', actor.role];
  const open =
    actor.role === 'admin' ? access.condition(actor, 'prescriptions', 'patient_id', values) : 'TRUE';
  const reach = actor.role === 'patient' ? access.ownPatients(actor, 'prescriptions', values) : null;
  const conditions = [reach ? 'patient_id = reach.id' : 'TRUE'];
  if (actor.role === 'doctor') conditions.push(`doctor_id = ${value(actor.doctorId)}::uuid`);
  if (filter.patientId !== undefined) {
    names.push('patient');
    conditions.push(`patient_id = ${value(filter.patientId)}`);
  }
  if (filter.status !== undefined) {
    names.push('status');
    conditions.push(`status = ${value(filter.status)}`);
  }
  if (page.cursor !== undefined) {
    names.push('cursor');
    const [requestedAt, id] = readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]).map(value);
    conditions.push(`(requested_at, id) < (${requestedAt}::timestamptz, ${id}::uuid)`);
  }
  const limit = value(page.limit + 1);
  const rows = `SELECT ${REFILL_COLUMNS}, ${open} AS open FROM refill_requests WHERE ${conditions.join(' AND ')}
                 ORDER BY requested_at DESC, id DESC LIMIT ${limit}`;
  const sql = reach
    ? `SELECT page.* FROM (${reach}) AS reach CROSS JOIN LATERAL (${rows}) AS page
        ORDER BY page."requestedAt" DESC, page.id DESC LIMIT ${limit}`
    : rows;
  return { sql, values, name: names.join('_') };
}
