import { type Actor, type PageQuery, readCursor } from '#libs/platform';
import { type VisitType } from '#libs/practice';
import { APPOINTMENT_COLUMNS } from './appointment.js';
import { type AppointmentPolicy } from './appointment.policy.js';
import { type AppointmentStatus } from './appointment-status.js';

/** What narrows a list of appointments. */
export interface AppointmentFilter {
  status?: AppointmentStatus;
  visitType?: VisitType;
  patientId?: string;
  doctorId?: string;
  clinicId?: string;
  /** Starts at this instant or later. */
  from?: Date;
  /** Starts before this instant. */
  to?: Date;
}

/** The conditions that may be asked for; `?` stands for the value. */
const CONDITIONS: Readonly<Record<keyof AppointmentFilter, string>> = {
  patientId: 'patient_id = ?',
  doctorId: 'doctor_id = ?',
  clinicId: 'clinic_id = ?',
  status: 'status = ?',
  visitType: 'visit_type = ?',
  from: 'starts_at >= ?',
  to: 'starts_at < ?',
};

/**
 * The statement of a list, the latest start first, narrowed to what the actor may see. Only the conditions
 * that are asked for stand in it, so each combination has a plan of its own, prepared under its own name.
 */
export function listQuery(
  policy: AppointmentPolicy,
  actor: Actor,
  filter: AppointmentFilter,
  page: PageQuery,
): { sql: string; values: unknown[]; name: string } {
  const values: unknown[] = [];
  const names: string[] = [actor.role];
  const patients = policy.patients(actor, values);
  const conditions = patients
    ? ['patient_id = reach.id']
    : actor.role === 'admin'
      ? ['TRUE']
      : [`doctor_id = $${values.push(actor.doctorId)}`];
  for (const [index, [key, condition]] of Object.entries(CONDITIONS).entries()) {
    const value = filter[key as keyof AppointmentFilter];
    if (value === undefined) continue;
    names.push(String(index));
    conditions.push(condition.replace('?', `$${values.push(value)}`));
  }
  if (page.cursor !== undefined) {
    const keys = readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]);
    names.push('cursor');
    const [startsAt, id] = keys.map((key) => `$${values.push(key)}`);
    conditions.push(`(starts_at, id) < (${startsAt}::timestamptz, ${id}::uuid)`);
  }
  const limit = `$${values.push(page.limit + 1)}`;
  const rows = `SELECT ${APPOINTMENT_COLUMNS} FROM appointments WHERE ${conditions.join(' AND ')}
                 ORDER BY starts_at DESC, id DESC LIMIT ${limit}`;
  // A page of each patient's rows is read from the index, then one of all: few have dependents, nobody many.
  const sql = patients
    ? `SELECT page.* FROM (${patients}) AS reach CROSS JOIN LATERAL (${rows}) AS page
        ORDER BY page."startsAt" DESC, page.id DESC LIMIT ${limit}`
    : rows;
  return { sql, values, name: ['appointments', ...names].join('_') };
}
