import { type PatientAccess } from '#libs/patients';
import { type Actor, type PageQuery, readCursor } from '#libs/platform';
import { PRESCRIPTION_COLUMNS, type PrescriptionStatus } from './prescription.js';

/** What narrows a list of prescriptions. */
export interface PrescriptionFilter {
  patientId?: string;
  status?: PrescriptionStatus;
}

/**
 * The statement of a list, the newest first, narrowed to what the actor may see. Admins see all; `open` tells what
 * they may also read.
 */
export function listQuery(
  access: PatientAccess,
  actor: Actor,
  filter: PrescriptionFilter,
  page: PageQuery,
  now: Date,
): { sql: string; values: unknown[]; name: string } {
  const values: unknown[] = [];
  const value = (it: unknown): string => `$${values.push(it)}`;
  const names: string[] = ['prescriptions', actor.role];
  const all = actor.role === 'admin';
  const open = all ? access.condition(actor, 'prescriptions', 'patient_id', values) : 'TRUE';
  const reach = all ? null : access.patientsInReach(actor, 'prescriptions', values);
  const conditions = [reach ? 'patient_id = reach.id' : 'TRUE'];
  if (filter.patientId !== undefined) {
    names.push('patient');
    conditions.push(`patient_id = ${value(filter.patientId)}`);
  }
  if (filter.status !== undefined) {
    names.push(filter.status);
    conditions.push(statusIs(filter.status, value, now));
  }
  if (page.cursor !== undefined) {
    names.push('cursor');
    const [issuedAt, id] = readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]).map(value);
    conditions.push(`(issued_at, id) < (${issuedAt}::timestamptz, ${id}::uuid)`);
  }
  const limit = value(page.limit + 1);
  const rows = `SELECT ${PRESCRIPTION_COLUMNS}, ${open} AS open FROM prescriptions WHERE ${conditions.join(' AND ')}
                 ORDER BY issued_at DESC, id DESC LIMIT ${limit}`;
  // A page of each patient's rows is read from the index, then one of all.
  const sql = reach
    ? `SELECT page.* FROM (${reach}) AS reach CROSS JOIN LATERAL (${rows}) AS page
        ORDER BY page."issuedAt" DESC, page.id DESC LIMIT ${limit}`
    : rows;
  return { sql, values, name: names.join('_') };
}

/** The state at this moment: what is stored as active may have expired. */
function statusIs(status: PrescriptionStatus, value: (it: unknown) => string, now: Date): string {
  switch (status) {
    case 'active':
      return `status = 'active' AND expires_at > ${value(now)}`;
    case 'expired':
      return `status IN ('active', 'expired') AND expires_at <= ${value(now)}`;
    default:
      return `status = ${value(status)}`;
  }
}
