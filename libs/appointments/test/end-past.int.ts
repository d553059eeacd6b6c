import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Attendance, Appointments, BookAppointment } from '#libs/appointments';
import { EndPastAppointments } from '../src/end-past-appointments.js';
import { as, hours, type World, world } from './world.js';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

async function book(startsAt: Date, visitType: 'physical' | 'online'): Promise<string> {
  const patient = await here.patient();
  const wish = { doctorId: here.doctors[0].doctorId, clinicId: here.clinicId, visitType, startsAt };
  return (await as(patient, () => here.get(BookAppointment).book(patient, wish))).id;
}
const statusOf = async (id: string) => (await here.get(Appointments).detail(id))?.status;
const end = (now: Date) => here.get(EndPastAppointments).end(now);

describe('appointments whose time is over', () => {
  it('end by what happened, when they are due and not before, and once', async () => {
    const met = await book(hours(10), 'online');
    const alone = await book(hours(11), 'online');
    const physical = await book(hours(12), 'physical');
    const checkedIn = await book(hours(13), 'physical');
    const attendance = here.get(Attendance);
    await attendance.record(met, 'doctor', hours(10));
    await attendance.record(met, 'patient', hours(10));
    await attendance.record(met, 'patient', hours(10.5));
    await attendance.record(alone, 'patient', hours(11));
    await here.database.query(`UPDATE appointments SET status = 'checked_in' WHERE id = $1`, [checkedIn]);
    const [row] = await here.database.query('SELECT patient_attended_at FROM appointments WHERE id = $1', [
      met,
    ]);
    expect(row).toEqual({ patient_attended_at: hours(10) });

    await end(new Date(hours(11.25).getTime() - 1));
    expect(await statusOf(met)).toBe('booked');
    await end(hours(11.25));
    expect([await statusOf(met), await statusOf(alone)]).toEqual(['completed', 'booked']);
    await end(hours(36.5));
    expect([await statusOf(alone), await statusOf(physical)]).toEqual(['no_show', 'no_show']);
    await Promise.all([end(hours(1000)), end(hours(1000))]);
    expect(await statusOf(checkedIn)).toBe('checked_in');

    const history = await here.database.query(
      `SELECT action, changed_by_id, changed_by_role FROM appointment_changes WHERE appointment_id = $1 ORDER BY changed_at, id`,
      [met],
    );
    expect(history).toMatchObject([
      { action: 'booked' },
      { action: 'completed', changed_by_id: null, changed_by_role: 'system' },
    ]);
    const audit = await here.database.query(
      'SELECT action FROM audit_events WHERE entity_id = $1 ORDER BY id',
      [met],
    );
    expect(audit).toEqual([{ action: 'appointment.booked' }, { action: 'appointment.completed' }]);
  });

  it('pass over one that somebody is changing, and all ends in several batches', async () => {
    await here.database.query(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       SELECT gen_random_uuid(), a.patient_id, a.doctor_id, a.clinic_id, 'physical', 'booked', at, at + interval '30 minutes', a.booked_by_id, at
         FROM (SELECT * FROM appointments LIMIT 1) a, generate_series(timestamptz '2020-01-01', '2020-01-31', '1 hour') AS at`,
    );
    await here.database.query(`BEGIN`);
    const [locked] = await here.database.query<{ id: string }>(
      `SELECT id FROM appointments WHERE status = 'booked' ORDER BY ends_at LIMIT 1 FOR UPDATE`,
    );
    await end(hours(0));
    const left = await here.database.query(
      `SELECT id FROM appointments WHERE status = 'booked' AND ends_at < '2026-01-01'`,
    );
    await here.database.query(`COMMIT`);
    expect(left).toEqual([locked]);
    const [changes] = await here.database.query<{ count: string }>(
      `SELECT count(*) FROM appointment_changes WHERE to_starts_at < '2026-01-01' AND action = 'no_show'`,
    );
    expect(changes).toEqual({ count: '720' });
  });

  it('are found by their index among the many that are to come', async () => {
    await here.database.query(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       SELECT gen_random_uuid(), a.patient_id, a.doctor_id, a.clinic_id, 'physical', 'booked', at, at + interval '30 minutes', a.booked_by_id, at
         FROM (SELECT * FROM appointments LIMIT 1) a, generate_series(timestamptz '2027-01-01', '2027-06-30', '1 hour') AS at`,
    );
    await here.database.query('ANALYZE appointments');
    const [sql, values] = here.get(EndPastAppointments).due(hours(0)).getQueryAndParameters();
    const plan = JSON.stringify(await here.database.query(`EXPLAIN ${sql}`, values));
    expect(plan).toContain('appointments_due');
    expect(plan).not.toContain('Seq Scan');
  });
});
