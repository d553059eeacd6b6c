import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BookAppointment, type NewAppointment } from '#libs/appointments';
import { type Actor, newId, NotFound, Transaction, ValidationFailed } from '#libs/platform';
import { BeyondHorizon, InPast, PatientBusy, SlotNotOffered, SlotTaken } from '../src/appointment.errors.js';
import { as, hours, type World, world } from './world.js';

let here: World;
let slot = 24;
/** A slot that no other test has. */
const nextSlot = (): Date => hours((slot += 1));

const wish = (overrides: Partial<NewAppointment> = {}): NewAppointment => ({
  doctorId: here.doctors[0].doctorId,
  clinicId: here.clinicId,
  visitType: 'physical',
  startsAt: nextSlot(),
  ...overrides,
});
const book = (actor: Actor, what: NewAppointment, by = here.get(BookAppointment)) =>
  as(actor, () => by.book(actor, what));
const count = async (sql: string, ...values: unknown[]): Promise<number> => {
  const [row] = await here.database.query<{ count: string }>(`SELECT count(*) FROM ${sql}`, values);
  return Number(row?.count);
};

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

describe('booking', () => {
  it('stores the appointment with its history, its audit row and its event', async () => {
    const patient = await here.patient();
    const startsAt = nextSlot();
    const booked = await book(patient, wish({ startsAt, reason: 'Back pain' }));
    expect(booked).toMatchObject({
      patientId: patient.patientId,
      status: 'booked',
      startsAt,
      endsAt: new Date(startsAt.getTime() + 1_800_000),
      bookedById: patient.userId,
      reason: 'Back pain',
      version: 1,
    });
    const [history] = await here.database.query(
      'SELECT * FROM appointment_changes WHERE appointment_id = $1',
      [booked.id],
    );
    expect(history).toMatchObject({
      action: 'booked',
      changed_by_id: patient.userId,
      changed_by_role: 'patient',
      from_status: null,
      to_status: 'booked',
      to_starts_at: startsAt,
    });
    const [audit] = await here.database.query('SELECT * FROM audit_events WHERE entity_id = $1', [booked.id]);
    expect(audit).toMatchObject({
      action: 'appointment.booked',
      actor_id: patient.userId,
      patient_id: patient.patientId,
    });
    const [event] = await here.database.query(
      `SELECT * FROM outbox_events WHERE payload->>'appointmentId' = $1`,
      [booked.id],
    );
    expect(event).toMatchObject({
      name: 'appointment.booked',
      payload: { appointmentId: booked.id, version: 1, moves: 0 },
    });
  });

  it('is for oneself, or by an admin for a patient who exists', async () => {
    const [patient, other] = [await here.patient(), await here.patient()];
    await expect(book(patient, wish({ patientId: other.patientId }))).rejects.toThrow(NotFound);
    await expect(book(here.admin, wish())).rejects.toThrow(ValidationFailed);
    await expect(book(here.admin, wish({ patientId: newId() }))).rejects.toThrow(NotFound);
    expect(await book(patient, wish({ patientId: patient.patientId }))).toMatchObject({
      patientId: patient.patientId,
    });
    expect(await book(here.admin, wish({ patientId: patient.patientId }))).toMatchObject({
      patientId: patient.patientId,
      bookedById: here.admin.userId,
    });
  });

  it('wants a slot that is offered, to come, and not too far ahead', async () => {
    const patient = await here.patient();
    const offGrid = new Date(nextSlot().getTime() + 60_000);
    await expect(book(patient, wish({ startsAt: offGrid }))).rejects.toThrow(SlotNotOffered);
    await expect(book(patient, wish({ doctorId: newId() }))).rejects.toThrow(SlotNotOffered);
    await expect(book(patient, wish({ clinicId: newId() }))).rejects.toThrow(SlotNotOffered);
    await expect(book(patient, wish({ startsAt: hours(-24) }))).rejects.toThrow(InPast);
    await expect(book(patient, wish({ startsAt: hours(24 * 200) }))).rejects.toThrow(BeyondHorizon);
    expect(await count('appointments WHERE patient_id = $1', patient.patientId)).toBe(0);
  });

  it('refuses a second appointment of a patient at one time, though the doctors differ', async () => {
    const patient = await here.patient();
    const first = wish();
    await book(patient, first);
    const second = { ...first, doctorId: here.doctors[1].doctorId };
    await expect(book(patient, second)).rejects.toThrow(PatientBusy);
    await expect(book(await here.patient(), first)).rejects.toThrow(SlotTaken);
  });

  it('leaves nothing behind when the transaction fails in the end', async () => {
    const patient = await here.patient();
    const before = await Promise.all(
      ['audit_events', 'outbox_events', 'appointment_changes'].map((t) => count(t)),
    );
    const failing = here.get(Transaction).run(async () => {
      await book(patient, wish());
      throw new Error('the last moment');
    });
    await expect(failing).rejects.toThrow('the last moment');
    expect(await count('appointments WHERE patient_id = $1', patient.patientId)).toBe(0);
    const after = await Promise.all(
      ['audit_events', 'outbox_events', 'appointment_changes'].map((t) => count(t)),
    );
    expect(after).toEqual(before);
  });

  it('gives a slot to one of fifty who ask for it at once in two processes, round after round, without deadlocks', async () => {
    const other = (await here.another()).get(BookAppointment, { strict: false });
    const books = [here.get(BookAppointment), other];
    const patients = await Promise.all(Array.from({ length: 50 }, () => here.patient()));
    const deadlocks = () => deadlockCount(here);
    const before = await deadlocks();
    for (let round = 0; round < 20; round++) {
      const wanted = wish();
      const results = await Promise.allSettled(
        patients.map((patient, index) => book(patient, wanted, books[index % 2])),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refusals = results.flatMap((result) =>
        result.status === 'rejected' ? [result.reason as Error] : [],
      );
      expect(refusals).toHaveLength(49);
      for (const refusal of refusals) expect(refusal).toBeInstanceOf(SlotTaken);
      expect(
        await count('appointments WHERE doctor_id = $1 AND starts_at = $2', wanted.doctorId, wanted.startsAt),
      ).toBe(1);
    }
    expect(await deadlocks()).toBe(before);
  }, 60_000);

  it('lets one of two win when a patient asks for two doctors at one time', async () => {
    for (let round = 0; round < 10; round++) {
      const patient = await here.patient();
      const startsAt = nextSlot();
      const results = await Promise.allSettled(
        here.doctors.map(({ doctorId }) => book(patient, wish({ doctorId, startsAt }))),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = results.find((result) => result.status === 'rejected');
      expect(lost?.reason).toBeInstanceOf(PatientBusy);
    }
  });
});

async function deadlockCount(world: World): Promise<number> {
  const [row] = await world.database.query<{ deadlocks: string }>(
    'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(row?.deadlocks);
}
