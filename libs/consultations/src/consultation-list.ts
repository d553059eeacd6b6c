import { type PatientAccess } from '#libs/patients';
import { type Actor, type PageQuery, readCursor } from '#libs/platform';
import { CONSULTATION_COLUMNS, type ConsultationStatus, statusIs } from './consultation.js';

/** What narrows a list of consultations. */
export interface ConsultationFilter {
  /** The state at this moment. */
  status?: ConsultationStatus;
}

/** The statement of a list, the latest first, narrowed to what the actor may see. Admins see all. */
export function listQuery(
  access: PatientAccess,
  actor: Actor,
  filter: ConsultationFilter,
  page: PageQuery,
  now: Date,
): { sql: string; values: unknown[]; name: string } {
  const values: unknown[] = [];
  const value = (it: unknown): string => `$${values.push(it)}`;
  const names: string[] = ['consultations', actor.role];
  const reach = actor.role === 'patient' ? access.ownPatients(actor, 'consultations', values) : null;
  const conditions = reach
    ? ['patient_id = reach.id']
    : actor.role === 'admin'
      ? ['TRUE']
      : [`doctor_id = ${value(actor.doctorId)}`];
  if (filter.status !== undefined) {
    names.push(filter.status);
    const timed = filter.status !== 'purged' && filter.status !== 'cancelled';
    conditions.push(statusIs(filter.status, timed ? value(now) : ''));
  }
  if (page.cursor !== undefined) {
    names.push('cursor');
    const [opensAt, id] = readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]).map(value);
    conditions.push(`(opens_at, id) < (${opensAt}::timestamptz, ${id}::uuid)`);
  }
  const limit = value(page.limit + 1);
  const rows = `SELECT ${CONSULTATION_COLUMNS} FROM consultations WHERE ${conditions.join(' AND ')}
                 ORDER BY opens_at DESC, id DESC LIMIT ${limit}`;
  // A page of each patient's rows is read from the index, then one of all.
  const sql = reach
    ? `SELECT page.* FROM (${reach}) AS reach CROSS JOIN LATERAL (${rows}) AS page
        ORDER BY page."opensAt" DESC, page.id DESC LIMIT ${limit}`
    : rows;
  return { sql, values, name: names.join('_') };
}
