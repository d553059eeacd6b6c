import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/platform';
import { Bookings } from '#libs/practice';
import { type Diary, diary } from './diary.js';
import { as, hours } from './world.js';

let here: Diary;

beforeAll(async () => {
  here = await diary();
});
afterAll(() => here.close());

describe('what the practice asks', () => {
  it('finds active appointments that touch a range, with its borders', async () => {
    const [, doctor] = here.doctors;
    const [first, second] = [
      await here.booked(await here.patient(), hours(700), doctor),
      await here.booked(await here.patient(), hours(701), doctor),
    ];
    const gone = await here.booked(await here.patient(), hours(702), doctor);
    await here.cancel(here.admin, gone.id);
    const bookings = here.get(Bookings);
    const startsOf = async (from: Date, to: Date) =>
      (await bookings.busy([doctor.doctorId, newId()], from, to)).map(({ startsAt }) => startsAt);
    expect(await startsOf(hours(700), hours(703))).toEqual([first.startsAt, second.startsAt]);
    expect(await startsOf(hours(700.25), hours(701))).toEqual([first.startsAt]);
    expect(await startsOf(hours(700.5), hours(701))).toEqual([]);
    expect(await bookings.affected(doctor.doctorId, hours(700.25), null)).toEqual([
      { id: first.id, startsAt: first.startsAt },
      { id: second.id, startsAt: second.startsAt },
    ]);
    expect(await bookings.affected(doctor.doctorId, hours(700), hours(701))).toHaveLength(1);
  });

  it('cancels many in a fixed number of statements, each with history, audit row and event', async () => {
    const appointments = await Promise.all(
      Array.from({ length: 5 }, async () => here.booked(await here.patient())),
    );
    const begun = await here.booked(await here.patient());
    await here.advance(here.admin, begun.id, 'check_in');
    await here.advance(here.admin, begun.id, 'start');
    const ids = [...appointments.map(({ id }) => id), begun.id];
    await as(here.admin, () => here.get(Bookings).cancelAll(ids, 'The doctor is ill.'));
    for (const { id, patientId } of appointments) {
      expect(await here.stored(id)).toMatchObject({
        status: 'cancelled',
        version: 2,
        cancellation: { cancelledById: here.admin.userId, reason: 'The doctor is ill.' },
      });
      expect(await here.eventsOf(id)).toEqual(['appointment.booked', 'appointment.cancelled']);
      const audit = await here.database.query('SELECT * FROM audit_events WHERE entity_id = $1 ORDER BY id', [
        id,
      ]);
      expect(audit).toMatchObject([
        { action: 'appointment.booked' },
        {
          action: 'appointment.cancelled',
          actor_id: here.admin.userId,
          patient_id: patientId,
          reason: 'The doctor is ill.',
          details: { from: 'booked', to: 'cancelled' },
        },
      ]);
    }
    expect(await here.stored(begun.id)).toMatchObject({ status: 'in_progress' });
    await here.get(Bookings).cancelAll([], 'nothing to do');
  });
});
