import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppointmentState, Appointments, BookAppointment } from '#libs/appointments';
import { type Actor, newId, Transaction } from '#libs/platform';
import { type AppointmentFilter, listQuery } from '../src/appointment-list.js';
import { BUSY } from '../src/appointment-bookings.js';
import { AppointmentPolicy } from '../src/appointment.policy.js';
import { CalendarFile } from '../src/calendar-file.js';
import { CancelAppointment } from '../src/cancel-appointment.js';
import { as, hours, type World, world } from './world.js';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

async function book(patient: Actor, startsAt: Date, visitType: 'physical' | 'online' = 'physical') {
  const wish = { doctorId: here.doctors[0].doctorId, clinicId: here.clinicId, visitType, startsAt };
  return as(patient, () => here.get(BookAppointment).book(patient, wish));
}
async function all(actor: Actor, filter: AppointmentFilter = {}, limit = 100): Promise<AppointmentState[]> {
  return (await here.get(Appointments).list(actor, filter, { limit })).items;
}

describe('the list of appointments', () => {
  it('has for each what is theirs, the latest first', async () => {
    const [one, two] = [await here.patient(), await here.patient()];
    const [a, b] = [await book(one, hours(30)), await book(two, hours(31))];
    expect((await all(one)).map(({ id }) => id)).toEqual([a.id]);
    expect((await all(two, { patientId: one.patientId })).map(({ id }) => id)).toEqual([]);
    expect((await all(here.doctors[0])).map(({ id }) => id)).toEqual([b.id, a.id]);
    expect(await all(here.doctors[1])).toEqual([]);
    expect(await all(here.doctors[1], { doctorId: here.doctors[0].doctorId })).toEqual([]);
    expect((await all(here.admin, { patientId: two.patientId }))[0]).toEqual(b);
    expect(await all({ ...one, patientId: null })).toEqual([]);
  });

  it('is narrowed by every filter', async () => {
    const patient = await here.patient();
    const [a, b, c] = [
      await book(patient, hours(40)),
      await book(patient, hours(41), 'online'),
      await book(patient, hours(42)),
    ];
    await as(here.admin, () => here.get(CancelAppointment).cancel(here.admin, c.id, 'a reason'));
    const ids = async (filter: AppointmentFilter) => (await all(patient, filter)).map(({ id }) => id);
    expect(await ids({ status: 'cancelled' })).toEqual([c.id]);
    expect(await ids({ visitType: 'online' })).toEqual([b.id]);
    expect(await ids({ from: hours(41) })).toEqual([c.id, b.id]);
    expect(await ids({ to: hours(41) })).toEqual([a.id]);
    expect(await ids({ clinicId: newId() })).toEqual([]);
    expect(
      await ids({
        status: 'booked',
        visitType: 'physical',
        from: hours(40),
        to: hours(43),
        doctorId: a.doctorId,
        clinicId: a.clinicId,
        patientId: a.patientId,
      }),
    ).toEqual([a.id]);
  });

  it('neither repeats nor skips what was there, while others are booked', async () => {
    const patient = await here.patient();
    const booked: string[] = [];
    for (let n = 0; n < 7; n++) booked.unshift((await book(patient, hours(50 + n * 2))).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await here.get(Appointments).list(patient, {}, { limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      // One before everything that was read, one among what is still to come.
      await book(patient, hours(101 + seen.length));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(booked);
  });

  it('reads each of its orders from an index', async () => {
    await here.database.query(
      `INSERT INTO doctors (id, first_name, last_name, specialty, created_at)
       SELECT gen_random_uuid(), 'Omar', 'Saleh', 'surgery', now() FROM generate_series(1, 30)`,
    );
    await here.database.query(
      `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
       SELECT gen_random_uuid(), 'Lina', 'Nasser', '1990-05-01', 'female', now() FROM generate_series(1, 300)`,
    );
    await here.database.query(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       SELECT gen_random_uuid(), (ARRAY(SELECT id FROM patients))[1 + (extract(doy FROM at)::int * 31 + ascii(d.id::text)) % 300], d.id, a.clinic_id, 'physical', 'no_show', at, at + interval '30 minutes', a.booked_by_id, at
         FROM (SELECT * FROM appointments LIMIT 3) a, doctors d, generate_series(timestamptz '2020-01-01', '2020-12-31', '1 day') AS at`,
    );
    await here.database.query('ANALYZE appointments');
    const patient = await here.patient();
    const [doctor] = here.doctors;
    const filters: [Actor, AppointmentFilter, string][] = [
      [patient, {}, 'appointments_of_patient'],
      [doctor, {}, 'appointments_of_doctor'],
      [doctor, { from: new Date('2020-05-01'), to: new Date('2020-05-02') }, 'appointments_of_doctor'],
      [here.admin, {}, 'appointments_by_time'],
      [here.admin, { status: 'in_progress' }, 'appointments_by_status'],
      [here.admin, { patientId: patient.patientId }, 'appointments_of_patient'],
      [here.admin, { clinicId: newId() }, 'appointments_of_clinic'],
    ];
    for (const [actor, filter, index] of filters) {
      const { sql, values } = listQuery(here.get(AppointmentPolicy), actor, filter, { limit: 20 });
      const plan = JSON.stringify(await here.get(Transaction).rows(`EXPLAIN ${sql}`, values));
      expect(plan).toContain(index);
      expect(plan).not.toContain('Seq Scan');
    }
  });

  it('tells when doctors are busy from an index alone', async () => {
    await here.database.query('VACUUM ANALYZE appointments');
    const day = [new Date('2020-05-01'), new Date('2020-05-02')] as const;
    const values = [here.doctors.map(({ doctorId }) => doctorId), ...day, new Date('2020-05-01')];
    const plan = JSON.stringify(await here.database.query(`EXPLAIN ${BUSY}`, values));
    expect(plan).toContain('Index Only Scan using appointments_busy');
  });
});

describe('the calendar file', () => {
  it('names doctor and clinic, and neither the patient nor the reason', async () => {
    const patient = await here.patient();
    const wish = {
      doctorId: here.doctors[0].doctorId,
      clinicId: here.clinicId,
      visitType: 'physical' as const,
      startsAt: hours(200),
      reason: 'something private',
    };
    const { id } = await as(patient, () => here.get(BookAppointment).book(patient, wish));
    const text = await here.get(CalendarFile).of(patient, id);
    const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe('Appointment: Sara Haddad, City Clinic');
    expect(event?.getFirstPropertyValue('location')).toBe('City Clinic, 12, Olaya St.; Riyadh');
    expect(text).not.toMatch(/private|Lina|Nasser/);
  });
});
