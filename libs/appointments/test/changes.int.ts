import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AppointmentState, BookAppointment } from '#libs/appointments';
import { type Actor, constraintOf, newId, NotFound, PreconditionFailed } from '#libs/platform';
import { Bookings } from '#libs/practice';
import { AdvanceAppointment } from '../src/advance-appointment.js';
import { IllegalTransition, SlotNotOffered, SlotTaken, TooLateToChange } from '../src/appointment.errors.js';
import { Appointments } from '../src/appointments.js';
import { CancelAppointment } from '../src/cancel-appointment.js';
import { type NewTime, RescheduleAppointment } from '../src/reschedule-appointment.js';
import { as, hours, NOW, type World, world } from './world.js';

let here: World;
let slot = 24;
/** A slot that no other test has. */
const nextSlot = (): Date => hours((slot += 1));
const HALF_HOUR = 1_800_000;

beforeAll(async () => {
  here = await world();
});
beforeEach(() => here.clock.set(NOW));
afterAll(() => here.close());

async function booked(
  patient: Actor,
  startsAt = nextSlot(),
  { doctorId } = here.doctors[0],
): Promise<AppointmentState> {
  const wish = { doctorId, clinicId: here.clinicId, visitType: 'physical' as const, startsAt };
  return as(patient, () => here.get(BookAppointment).book(patient, wish));
}
const move = (actor: Actor, id: string, to: NewTime, version?: number) =>
  as(actor, () => here.get(RescheduleAppointment).reschedule(actor, id, to, version));
const cancel = (actor: Actor, id: string, version?: number) =>
  as(actor, () => here.get(CancelAppointment).cancel(actor, id, 'I am travelling.', version));
const advance = (
  actor: Actor,
  id: string,
  action: 'check_in' | 'start' | 'complete' | 'no_show',
  version?: number,
) => as(actor, () => here.get(AdvanceAppointment).advance(actor, id, action, version));
const stored = (id: string) => here.get(Appointments).detail(id);
const eventsOf = async (id: string): Promise<string[]> => {
  const rows = await here.database.query<{ name: string }>(
    `SELECT name FROM outbox_events WHERE payload->>'appointmentId' = $1 ORDER BY id`,
    [id],
  );
  return rows.map(({ name }) => name);
};
const rejection = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('moving an appointment', () => {
  it('keeps id and history, and frees the former slot', async () => {
    const patient = await here.patient();
    const { id, startsAt: former, doctorId } = await booked(patient);
    const startsAt = nextSlot();
    const moved = await move(patient, id, { startsAt, doctorId: here.doctors[1].doctorId, reason: 'Work' });
    expect(moved).toMatchObject({
      id,
      version: 2,
      status: 'booked',
      startsAt,
      doctorId: here.doctors[1].doctorId,
    });
    expect(await stored(id)).toMatchObject({
      startsAt,
      endsAt: new Date(startsAt.getTime() + HALF_HOUR),
      rescheduledFrom: [{ startsAt: former.toISOString(), doctorId }],
      version: 2,
    });
    await booked(await here.patient(), former);
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
    expect(await eventsOf(id)).toEqual(['appointment.booked', 'appointment.rescheduled']);
  });

  it('is not hindered by its own slot', async () => {
    const patient = await here.patient();
    const { id, startsAt } = await booked(patient);
    // The slots become longer by half, so that the new time overlaps the present one.
    await here.database.query('UPDATE appointments SET ends_at = ends_at + $2::interval WHERE id = $1', [
      id,
      '15 minutes',
    ]);
    const overlapping = new Date(startsAt.getTime() + HALF_HOUR);
    expect(await move(patient, id, { startsAt: overlapping })).toMatchObject({ id, startsAt: overlapping });
  });

  it('changes nothing when the new slot is taken, not offered, or the patient is busy', async () => {
    const patient = await here.patient();
    const appointment = await booked(patient);
    const taken = await booked(await here.patient());
    const elsewhere = await booked(patient, nextSlot(), here.doctors[1]);
    const offGrid = new Date(nextSlot().getTime() + 60_000);
    expect(constraintOf(await rejection(move(patient, appointment.id, { startsAt: taken.startsAt })))).toBe(
      'appointments_doctor_busy',
    );
    expect(
      constraintOf(await rejection(move(patient, appointment.id, { startsAt: elsewhere.startsAt }))),
    ).toBe('appointments_patient_busy');
    await expect(move(patient, appointment.id, { startsAt: offGrid })).rejects.toThrow(SlotNotOffered);
    await expect(move(patient, appointment.id, { startsAt: nextSlot(), doctorId: newId() })).rejects.toThrow(
      SlotNotOffered,
    );
    expect(await stored(appointment.id)).toMatchObject({ startsAt: appointment.startsAt, version: 1 });
    expect(await eventsOf(appointment.id)).toEqual(['appointment.booked']);
  });

  it('gives a slot to one of those who move to it and book it at once', async () => {
    for (let round = 0; round < 10; round++) {
      const target = nextSlot();
      const movers = await Promise.all(
        Array.from({ length: 5 }, async () => {
          const patient = await here.patient();
          return { patient, appointment: await booked(patient) };
        }),
      );
      const bookers = await Promise.all(Array.from({ length: 5 }, () => here.patient()));
      const results = await Promise.allSettled([
        ...movers.map(({ patient, appointment }) => move(patient, appointment.id, { startsAt: target })),
        ...bookers.map((patient) => booked(patient, target)),
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
    const first = await booked(one, nextSlot(), here.doctors[0]);
    const second = await booked(two, nextSlot(), here.doctors[1]);
    const results = await Promise.allSettled([
      move(one, first.id, { startsAt: second.startsAt, doctorId: second.doctorId }),
      move(two, second.id, { startsAt: first.startsAt, doctorId: first.doctorId }),
    ]);
    // Whoever comes first finds the other still there.
    expect(results.map(({ status }) => status)).toContain('rejected');
    const places = await Promise.all([stored(first.id), stored(second.id)]);
    expect(new Set(places.map((place) => `${place?.doctorId} ${place?.startsAt.toISOString()}`)).size).toBe(
      2,
    );
  });
});

describe('the window of the clinic', () => {
  it('is open for patients until twelve hours before the start, and never closes for staff', async () => {
    const patient = await here.patient();
    const { id, startsAt } = await booked(patient);
    const closing = startsAt.getTime() - 12 * 3_600_000;
    here.clock.set(new Date(closing + 1));
    await expect(cancel(patient, id)).rejects.toThrow(TooLateToChange);
    await expect(move(patient, id, { startsAt: hours(1000) })).rejects.toThrow(TooLateToChange);
    expect(await move(here.doctors[0], id, { startsAt: hours(1001) })).toMatchObject({ version: 2 });
    expect(await move(here.admin, id, { startsAt })).toMatchObject({ version: 3 });
    here.clock.set(new Date(closing));
    expect(await cancel(patient, id)).toMatchObject({
      status: 'cancelled',
      cancellation: {
        cancelledById: patient.userId,
        cancelledAt: new Date(closing).toISOString(),
        reason: 'I am travelling.',
      },
    });
    expect(await eventsOf(id)).toEqual([
      'appointment.booked',
      'appointment.rescheduled',
      'appointment.rescheduled',
      'appointment.cancelled',
    ]);
  });

  it('has closed for staff too, as to moving, when the appointment is over', async () => {
    const patient = await here.patient();
    const { id, endsAt } = await booked(patient);
    here.clock.set(endsAt);
    await expect(move(here.admin, id, { startsAt: hours(1002) })).rejects.toThrow(TooLateToChange);
    expect(await cancel(here.admin, id)).toMatchObject({ status: 'cancelled' });
  });
});

describe('the day of an appointment', () => {
  it('goes from check-in to completion, each step once', async () => {
    const { id } = await booked(await here.patient());
    const [doctor] = here.doctors;
    expect(await advance(doctor, id, 'check_in')).toMatchObject({ status: 'checked_in', version: 2 });
    expect(await advance(doctor, id, 'start')).toMatchObject({ status: 'in_progress', version: 3 });
    await expect(cancel(doctor, id)).rejects.toThrow(IllegalTransition);
    expect(await advance(doctor, id, 'complete')).toMatchObject({ status: 'completed', version: 4 });
    const refusal = await rejection(advance(doctor, id, 'start'));
    expect(refusal).toMatchObject({
      code: 'appointment.illegal_transition',
      metadata: { from: 'completed', allowed: [] },
    });
  });

  it('lets one of two racing changes win', async () => {
    for (let round = 0; round < 5; round++) {
      const patient = await here.patient();
      const { id } = await booked(patient);
      const results = await Promise.allSettled([
        cancel(patient, id),
        advance(here.doctors[0], id, 'check_in', 1),
        cancel(here.admin, id),
        advance(here.admin, id, 'check_in', 1),
      ]);
      const final = await stored(id);
      // A check-in may be followed by a cancellation; nothing happens twice, and nothing follows a cancellation.
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength((final?.version ?? 0) - 1);
      expect(['cancelled', 'checked_in']).toContain(final?.status);
      const cancellations = (await eventsOf(id)).filter((name) => name === 'appointment.cancelled');
      expect(cancellations).toHaveLength(final?.status === 'cancelled' ? 1 : 0);
    }
  });

  it('refuses a change that is based on an old version', async () => {
    const patient = await here.patient();
    const { id } = await booked(patient);
    await advance(here.admin, id, 'check_in', 1);
    await expect(cancel(patient, id, 1)).rejects.toThrow(PreconditionFailed);
    expect(await cancel(patient, id, 2)).toMatchObject({ version: 3 });
  });
});

describe("what is not the actor's", () => {
  it('answers like an id that there is not, whatever is tried', async () => {
    const { id } = await booked(await here.patient());
    for (const stranger of [await here.patient(), here.doctors[1]]) {
      for (const target of [id, newId()]) {
        await expect(here.get(Appointments).one(stranger, target)).rejects.toThrow(NotFound);
        await expect(here.get(Appointments).history(stranger, target, { limit: 20 })).rejects.toThrow(
          NotFound,
        );
        await expect(cancel(stranger, target, 99)).rejects.toThrow(NotFound);
        await expect(move(stranger, target, { startsAt: nextSlot() })).rejects.toThrow(NotFound);
        await expect(advance(stranger, target, 'check_in')).rejects.toThrow(NotFound);
      }
    }
    expect(await stored(id)).toMatchObject({ version: 1 });
  });
});

describe('what the practice asks', () => {
  it('finds active appointments that touch a range, with its borders', async () => {
    const [, doctor] = here.doctors;
    const [first, second] = [
      await booked(await here.patient(), hours(700), doctor),
      await booked(await here.patient(), hours(701), doctor),
    ];
    const gone = await booked(await here.patient(), hours(702), doctor);
    await cancel(here.admin, gone.id);
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
      Array.from({ length: 5 }, async () => booked(await here.patient())),
    );
    const begun = await booked(await here.patient());
    await advance(here.admin, begun.id, 'check_in');
    await advance(here.admin, begun.id, 'start');
    const ids = [...appointments.map(({ id }) => id), begun.id];
    await as(here.admin, () => here.get(Bookings).cancelAll(ids, 'The doctor is ill.'));
    for (const { id, patientId } of appointments) {
      expect(await stored(id)).toMatchObject({
        status: 'cancelled',
        version: 2,
        cancellation: { cancelledById: here.admin.userId, reason: 'The doctor is ill.' },
      });
      expect(await eventsOf(id)).toEqual(['appointment.booked', 'appointment.cancelled']);
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
    expect(await stored(begun.id)).toMatchObject({ status: 'in_progress' });
    await here.get(Bookings).cancelAll([], 'nothing to do');
  });
});
