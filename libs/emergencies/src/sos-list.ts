import { type PatientAccess } from '#libs/patients';
import { type Actor, type PageQuery, readCursor } from '#libs/platform';
import { SOS_COLUMNS } from './sos-request.js';
import { ACTIVE } from './sos-store.js';
import { isOver, type SosStatus } from './sos-status.js';

/** What narrows a list of SOS. */
export interface SosFilter {
  status?: SosStatus;
}

/** The statement of a list, the latest first, narrowed to what the actor may see. Admins see all. */
export function listQuery(
  access: PatientAccess,
  actor: Actor,
  { status }: SosFilter,
  page: PageQuery,
  onDuty: boolean,
): { sql: string; values: unknown[]; name: string } {
  const values: unknown[] = [];
  const value = (it: unknown): string => `$${values.push(it)}`;
  const names = ['sos', actor.role, ...(onDuty ? ['duty'] : [])];
  const reach = actor.role === 'patient' ? access.ownPatients(actor, 'emergencies', values) : null;
  const conditions: string[] = [];
  if (status !== undefined) {
    conditions.push(`status = '${status}'`);
    names.push(status);
  }
  if (page.cursor !== undefined) {
    names.push('cursor');
    const [raisedAt, id] = readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]).map(value);
    conditions.push(`(raised_at, id) < (${raisedAt}::timestamptz, ${id}::uuid)`);
  }
  const limit = value(page.limit + 1);
  const rows = (condition: string): string =>
    `SELECT ${SOS_COLUMNS} FROM sos_requests WHERE ${[condition, ...conditions].join(' AND ')}
      ORDER BY raised_at DESC, id DESC LIMIT ${limit}`;
  const latest = 'ORDER BY "raisedAt" DESC, id DESC';
  const name = names.join('_');
  // A page of each patient's rows is read from the index, then one of all.
  if (reach)
    return {
      sql: `SELECT page.* FROM (${reach}) AS reach CROSS JOIN LATERAL (${rows('patient_id = reach.id')}) AS page ${latest} LIMIT ${limit}`,
      values,
      name,
    };
  if (actor.role === 'admin') return { sql: rows('TRUE'), values, name };
  // Those that a doctor has taken part in, and those that wait for any doctor: each from its own index.
  const own = rows(
    `id IN (SELECT sos_id FROM sos_events WHERE actor_id = ${value(actor.userId)} AND actor_role = 'doctor')`,
  );
  if (status !== undefined && isOver(status)) return { sql: own, values, name };
  const waiting = rows(`status IN (${ACTIVE})${onDuty ? '' : ' AND escalation_level > 0'}`);
  return { sql: `(${own}) UNION (${waiting}) ${latest} LIMIT ${limit}`, values, name };
}
