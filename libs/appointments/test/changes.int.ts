import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Appointments } from '#libs/appointments';
import { constraintOf, newId, NotFound, PreconditionFailed } from '#libs/platform';
import { IllegalTransition, SlotNotOffered, SlotTaken, TooLateToChange } from '../src/appointment.errors.js';
import { type Diary, diary } from './diary.js';
import { hours, NOW } from './world.js';

let here: Diary;
const HALF_HOUR = 1_800_000;

beforeAll(async () => {
  here = await diary();
});
beforeEach(() => here.clock.set(NOW));
afterAll(() => here.close());

const rejection = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('moving an appointment', () => {
  it('keeps id and history, and frees the former slot', async () => {
    const patient = await here.patient();
    const { id, startsAt: former, doctorId } = await here.booked(patient);
    const startsAt = here.nextSlot();
    const moved = await here.move(patient, id, {
      startsAt,
      doctorId: here.doctors[1].doctorId,
      reason: 'Work',
    });
    expect(moved).toMatchObject({
      id,
      version: 2,
      status: 'booked',
      startsAt,
      doctorId: here.doctors[1].doctorId,
    });
    expect(await here.stored(id)).toMatchObject({
      startsAt,
      endsAt: new Date(startsAt.getTime() + HALF_HOUR),
      rescheduledFrom: [{ startsAt: former.toISOString(), doctorId }],
      version: 2,
    });
    await here.booked(await here.patient(), former);
    const { items } = await here.get(Appointments).history(patient, id, { limit: 20 });
    expect(items).toMatchObject([
      { action: 'booked', from: null, to: { status: 'booked', startsAt: former, doctorId } },
      {
        action: 'rescheduled',
        changedById: patient.userId,
        from: { startsAt: former, doctorId },
        to: { startsAt, doctorId: here.doctors[1].doctorId },
        reason: 'Work',
      },
    ]);
    expect(await here.eventsOf(id)).toEqual(['appointment.booked', 'appointment.rescheduled']);
  });

  it('is not hindered by its own slot', async () => {
    const patient = await here.patient();
    const { id, startsAt } = await here.booked(patient);
    // The slots become longer by half, so that the new time overlaps the present one.
    await here.database.query('UPDATE appointments SET ends_at = ends_at + $2::interval WHERE id = $1', [
      id,
      '15 minutes',
    ]);
    const overlapping = new Date(startsAt.getTime() + HALF_HOUR);
    expect(await here.move(patient, id, { startsAt: overlapping })).toMatchObject({
      id,
      startsAt: overlapping,
    });
  });

  it('changes nothing when the new slot is taken, not offered, or the patient is busy', async () => {
    const patient = await here.patient();
    const appointment = await here.booked(patient);
    const taken = await here.booked(await here.patient());
    const elsewhere = await here.booked(patient, here.nextSlot(), here.doctors[1]);
    const offGrid = new Date(here.nextSlot().getTime() + 60_000);
    expect(
      constraintOf(await rejection(here.move(patient, appointment.id, { startsAt: taken.startsAt }))),
    ).toBe('appointments_doctor_busy');
    expect(
      constraintOf(await rejection(here.move(patient, appointment.id, { startsAt: elsewhere.startsAt }))),
    ).toBe('appointments_patient_busy');
    await expect(here.move(patient, appointment.id, { startsAt: offGrid })).rejects.toThrow(SlotNotOffered);
    await expect(
      here.move(patient, appointment.id, { startsAt: here.nextSlot(), doctorId: newId() }),
    ).rejects.toThrow(SlotNotOffered);
    expect(await here.stored(appointment.id)).toMatchObject({ startsAt: appointment.startsAt, version: 1 });
    expect(await here.eventsOf(appointment.id)).toEqual(['appointment.booked']);
  });

  it('gives a slot to one of those who move to it and book it at once', async () => {
    for (let round = 0; round < 10; round++) {
      const target = here.nextSlot();
      const movers = await Promise.all(
        Array.from({ length: 5 }, async () => {
          const patient = await here.patient();
          return { patient, appointment: await here.booked(patient) };
        }),
      );
      const bookers = await Promise.all(Array.from({ length: 5 }, () => here.patient()));
      const results = await Promise.allSettled([
        ...movers.map(({ patient, appointment }) => here.move(patient, appointment.id, { startsAt: target })),
        ...bookers.map((patient) => here.booked(patient, target)),
      ]);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results) {
        if (result.status === 'fulfilled') continue;
        const error: unknown = result.reason;
        expect(error instanceof SlotTaken || constraintOf(error) === 'appointments_doctor_busy').toBe(true);
      }
      const rows = await here.database.query('SELECT id FROM appointments WHERE starts_at = $1', [target]);
      expect(rows).toHaveLength(1);
    }
    const [row] = await here.database.query<{ deadlocks: string }>(
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    expect(row?.deadlocks).toBe('0');
  }, 60_000);

  it('lets two appointments change places with a third slot, in whatever order they come', async () => {
    const [one, two] = [await here.patient(), await here.patient()];
    const first = await here.booked(one, here.nextSlot(), here.doctors[0]);
    const second = await here.booked(two, here.nextSlot(), here.doctors[1]);
    const results = await Promise.allSettled([
      here.move(one, first.id, { startsAt: second.startsAt, doctorId: second.doctorId }),
      here.move(two, second.id, { startsAt: first.startsAt, doctorId: first.doctorId }),
    ]);
    // Whoever comes first finds the other still there.
    expect(results.map(({ status }) => status)).toContain('rejected');
    const places = await Promise.all([here.stored(first.id), here.stored(second.id)]);
    expect(new Set(places.map((place) => `${place?.doctorId} ${place?.startsAt.toISOString()}`)).size).toBe(
      2,
    );
  });
});

describe('the window of the clinic', () => {
  it('is open for patients until twelve hours before the start, and never closes for staff', async () => {
    const patient = await here.patient();
    const { id, startsAt } = await here.booked(patient);
    const closing = startsAt.getTime() - 12 * 3_600_000;
    here.clock.set(new Date(closing + 1));
    await expect(here.cancel(patient, id)).rejects.toThrow(TooLateToChange);
    await expect(here.move(patient, id, { startsAt: hours(1000) })).rejects.toThrow(TooLateToChange);
    expect(await here.move(here.doctors[0], id, { startsAt: hours(1001) })).toMatchObject({ version: 2 });
    expect(await here.move(here.admin, id, { startsAt })).toMatchObject({ version: 3 });
    here.clock.set(new Date(closing));
    expect(await here.cancel(patient, id)).toMatchObject({
      status: 'cancelled',
      cancellation: {
        cancelledById: patient.userId,
        cancelledAt: new Date(closing).toISOString(),
        reason: 'I am travelling.',
      },
    });
    expect(await here.eventsOf(id)).toEqual([
      'appointment.booked',
      'appointment.rescheduled',
      'appointment.rescheduled',
      'appointment.cancelled',
    ]);
  });

  it('calls it no change when the appointment is where it is to go', async () => {
    const patient = await here.patient();
    const { id, startsAt } = await here.booked(patient);
    expect(await here.move(patient, id, { startsAt })).toMatchObject({ version: 1, rescheduledFrom: [] });
    expect(await here.eventsOf(id)).toEqual(['appointment.booked']);
  });

  it('has closed for staff too, as to moving, when the appointment is over', async () => {
    const patient = await here.patient();
    const { id, endsAt } = await here.booked(patient);
    here.clock.set(endsAt);
    await expect(here.move(here.admin, id, { startsAt: hours(1002) })).rejects.toThrow(TooLateToChange);
    expect(await here.cancel(here.admin, id)).toMatchObject({ status: 'cancelled' });
  });
});

describe('the day of an appointment', () => {
  it('goes from check-in to completion, each step once', async () => {
    const { id } = await here.booked(await here.patient());
    const [doctor] = here.doctors;
    expect(await here.advance(doctor, id, 'check_in')).toMatchObject({ status: 'checked_in', version: 2 });
    expect(await here.advance(doctor, id, 'start')).toMatchObject({ status: 'in_progress', version: 3 });
    await expect(here.cancel(doctor, id)).rejects.toThrow(IllegalTransition);
    expect(await here.advance(doctor, id, 'complete')).toMatchObject({ status: 'completed', version: 4 });
    const refusal = await rejection(here.advance(doctor, id, 'start'));
    expect(refusal).toMatchObject({
      code: 'appointment.illegal_transition',
      metadata: { from: 'completed', allowed: [] },
    });
  });

  it('lets one of two racing changes win', async () => {
    for (let round = 0; round < 5; round++) {
      const patient = await here.patient();
      const { id } = await here.booked(patient);
      const results = await Promise.allSettled([
        here.cancel(patient, id),
        here.advance(here.doctors[0], id, 'check_in', 1),
        here.cancel(here.admin, id),
        here.advance(here.admin, id, 'check_in', 1),
      ]);
      const final = await here.stored(id);
      // A check-in may be followed by a cancellation; nothing happens twice, and nothing follows a cancellation.
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength((final?.version ?? 0) - 1);
      expect(['cancelled', 'checked_in']).toContain(final?.status);
      const cancellations = (await here.eventsOf(id)).filter((name) => name === 'appointment.cancelled');
      expect(cancellations).toHaveLength(final?.status === 'cancelled' ? 1 : 0);
    }
  });

  it('refuses a change that is based on an old version', async () => {
    const patient = await here.patient();
    const { id } = await here.booked(patient);
    await here.advance(here.admin, id, 'check_in', 1);
    await expect(here.cancel(patient, id, 1)).rejects.toThrow(PreconditionFailed);
    expect(await here.cancel(patient, id, 2)).toMatchObject({ version: 3 });
  });
});

describe("what is not the actor's", () => {
  it('answers like an id that there is not, whatever is tried', async () => {
    const { id } = await here.booked(await here.patient());
    for (const stranger of [await here.patient(), here.doctors[1]]) {
      for (const target of [id, newId()]) {
        await expect(here.get(Appointments).one(stranger, target)).rejects.toThrow(NotFound);
        await expect(here.get(Appointments).history(stranger, target, { limit: 20 })).rejects.toThrow(
          NotFound,
        );
        await expect(here.cancel(stranger, target, 99)).rejects.toThrow(NotFound);
        await expect(here.move(stranger, target, { startsAt: here.nextSlot() })).rejects.toThrow(NotFound);
        await expect(here.advance(stranger, target, 'check_in')).rejects.toThrow(NotFound);
      }
    }
    expect(await here.stored(id)).toMatchObject({ version: 1 });
  });
});
