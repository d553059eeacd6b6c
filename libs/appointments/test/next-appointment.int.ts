import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BookAppointment, NextAppointments } from '#libs/appointments';
import { CancelAppointment } from '../src/cancel-appointment.js';
import { NEXT_APPOINTMENT } from '../src/next-appointment.js';
import { as, hours, NOW, type World, world } from './world.js';

let here: World;
beforeAll(async () => (here = await world()));
afterAll(() => here.close());

it('finds what comes next for a patient, what is under way included, and nothing that was called off', async () => {
  const patient = await here.patient();
  const book = (startsAt: Date) =>
    as(patient, () =>
      here.get(BookAppointment).book(patient, {
        doctorId: here.doctors[0].doctorId,
        clinicId: here.clinicId,
        visitType: 'physical',
        startsAt,
      }),
    );
  const next = async () => (await here.get(NextAppointments).of(patient.patientId))?.id;
  expect(await next()).toBeUndefined();
  const [soon, late] = [await book(hours(1)), await book(hours(2))];
  expect(await next()).toBe(soon.id);
  here.clock.set(hours(1.25));
  expect(await next()).toBe(soon.id);
  here.clock.set(hours(1.75));
  expect(await next()).toBe(late.id);
  await as(here.admin, () => here.get(CancelAppointment).cancel(here.admin, late.id, 'Ill'));
  expect(await next()).toBeUndefined();
});

it('looks for it in an index', async () => {
  const patient = await here.patient();
  await here.database.query('SET enable_seqscan = off');
  const plan = await here.database.query(`EXPLAIN ${NEXT_APPOINTMENT}`, [patient.patientId, NOW]);
  expect(JSON.stringify(plan)).toContain('Index Scan using appointments_of_patient');
});
