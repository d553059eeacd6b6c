import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookAppointment } from '#libs/appointments';
import { CloseConsultation, Consultations, JoinConsultation } from '#libs/consultations';
import { type Actor, Transaction } from '#libs/platform';
import { Bookings } from '#libs/practice';
import { RecordClosings } from '../src/record-closings.js';
import { RecordOpenings } from '../src/record-openings.js';
import { as, callOff, consultationOf, days, minutes, NOW, type World, world } from './support/world.js';

let here: World;
beforeAll(async () => {
  here = await world();
});
beforeEach(() => here.clock.set(NOW));
afterAll(() => here.close());

const open = (now: Date) => here.get(RecordOpenings).record(now);
const close = (now: Date) => here.get(RecordClosings).record(now);
const update = (appointmentId: string, sql: string, values: unknown[] = []) =>
  here.database.query(`UPDATE appointments SET ${sql} WHERE id = $1`, [appointmentId, ...values]);
/** As its doctor sees it, who may have changed. */
const shown = (id: string, actor: Actor = here.doctor) =>
  as(actor, () => here.get(Consultations).one(actor, id));

describe('With its appointment a consultation', () => {
  const book = (actor: Actor, startsAt: Date, visitType: 'online' | 'physical' = 'online') => {
    const wish = { doctorId: here.doctor.doctorId, clinicId: here.clinicId, visitType, startsAt };
    return as(actor, () => here.get(BookAppointment).book(actor, wish));
  };

  it('is made, if that is online', async () => {
    const patient = await here.patient();
    const [online, physical] = [
      await book(patient, minutes(60)),
      await book(patient, minutes(90), 'physical'),
    ];
    const id = await consultationOf(here.database, online.id);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(await shown(id)).toEqual({
      id,
      appointmentId: online.id,
      patientId: patient.patientId,
      doctorId: here.doctor.doctorId,
      status: 'scheduled',
      opensAt: minutes(45),
      closesAt: minutes(135),
      openedAt: null,
      closedAt: null,
      lastSeq: 0,
      legalHold: null,
      purgedAt: null,
      version: 1,
    });
    expect(await consultationOf(here.database, physical.id)).toBe('');
  });

  it('is made in the same transaction', async () => {
    const patient = await here.patient();
    const work = here.get(Transaction).run(async () => {
      await book(patient, minutes(120));
      throw new Error('Changed my mind.');
    });
    await expect(work).rejects.toThrow('Changed my mind.');
    const made = 'SELECT FROM consultations WHERE patient_id = $1';
    expect(await here.database.query(made, [patient.patientId])).toEqual([]);
    await book(patient, minutes(120));
    expect(await here.database.query(made, [patient.patientId])).toHaveLength(1);
  });

  it('moves to another time and another doctor, and waits to open again', async () => {
    const { appointmentId, consultationId: id, patient } = await here.visit();
    await here.say(patient, id, 'Hello');
    const before = await shown(id);
    await update(appointmentId, 'starts_at = $2, ends_at = $3, doctor_id = $4', [
      minutes(600),
      minutes(620),
      here.colleague.doctorId,
    ]);
    const after = await shown(id, here.colleague);
    expect(after).toMatchObject({
      doctorId: here.colleague.doctorId,
      status: 'scheduled',
      opensAt: minutes(585),
      closesAt: minutes(650),
      openedAt: null,
      closedAt: null,
      lastSeq: 1,
    });
    expect(after.version).toBeGreaterThan(before.version);
    await expect(shown(id)).rejects.toMatchObject({ code: 'resource.not_found' });
    here.clock.set(minutes(585));
    expect((await here.say(patient, id, 'Again')).seq).toBe(2);
  });

  it('moves even when its doctor had closed it', async () => {
    const { appointmentId, consultationId: id } = await here.visit();
    await as(here.doctor, () => here.get(CloseConsultation).close(here.doctor, id));
    await update(appointmentId, 'starts_at = $2, ends_at = $3', [
      days(1),
      new Date(days(1).getTime() + 60_000),
    ]);
    expect(await here.row(id)).toMatchObject({ status: 'scheduled', closed_at: null, closed_by_id: null });
  });

  it('is called off with it, unless something was said: then it is closed from that moment on', async () => {
    const [silent, spoken] = [await here.visit(), await here.visit()];
    await here.say(spoken.patient, spoken.consultationId, 'Hello');
    for (const { appointmentId } of [silent, spoken]) await callOff(here.database, appointmentId, minutes(3));
    expect(await shown(silent.consultationId)).toMatchObject({ status: 'cancelled', closedAt: null });
    expect(await shown(spoken.consultationId)).toMatchObject({
      status: 'closed',
      openedAt: minutes(-15),
      closedAt: minutes(3),
    });
    for (const { patient, consultationId } of [silent, spoken])
      await expect(here.say(patient, consultationId, 'Hello?')).rejects.toMatchObject({
        code: 'consultation.closed',
      });
    const { patient, consultationId } = silent;
    await expect(
      as(patient, () => here.get(JoinConsultation).join(patient, consultationId, 0)),
    ).rejects.toMatchObject({ code: 'consultation.closed' });
  });

  it('is called off with all others when a doctor is away', async () => {
    const patient = await here.patient();
    const booked = [];
    for (const at of [5, 6, 7]) booked.push((await book(patient, days(at))).id);
    await here.get(Bookings).cancelAll(booked, 'Ill');
    for (const appointmentId of booked)
      expect(await shown(await consultationOf(here.database, appointmentId))).toMatchObject({
        status: 'cancelled',
        version: 4,
      });
  });

  it('is left alone by whatever else happens to the appointment', async () => {
    const { appointmentId, consultationId: id } = await here.visit();
    const before = await here.row(id);
    await update(appointmentId, `reason = 'Cough', status = 'no_show', starts_at = starts_at, version = 9`);
    expect(await here.row(id)).toEqual(before);
  });
});

describe('By the clock', () => {
  it('the worker notes what was shown already', async () => {
    const visits = [];
    for (const at of [0, 14, 15, 16, -74, -75, -76]) visits.push(await here.visit(minutes(at)));
    const ids = visits.map(({ consultationId }) => consultationId);
    const all = () => Promise.all(ids.map((id) => shown(id)));
    const before = await all();
    expect(before.map(({ status }) => status)).toEqual([
      'open',
      'open',
      'open',
      'scheduled',
      'open',
      'closed',
      'closed',
    ]);
    await open(NOW);
    await close(NOW);
    expect(await all()).toEqual(before);
    const rows = await Promise.all(ids.map((id) => here.row(id)));
    expect(rows.map(({ status, version }) => ({ status, version }))).toEqual(
      before.map(({ status, version }) => ({ status, version })),
    );
    here.clock.set(minutes(75));
    const later = await all();
    await close(minutes(75));
    await open(minutes(75));
    expect(await all()).toEqual(later);
    expect((await here.audited(ids[0] ?? '')).filter((action) => action !== 'consultation.read')).toEqual([
      'consultation.opened',
      'consultation.closed',
    ]);
  });

  it('passes over one that somebody is changing, and notes all others in several batches', async () => {
    await here.database.query(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       SELECT gen_random_uuid(), patient_id, doctor_id, clinic_id, 'online', 'completed', $1, $1::timestamptz + interval '1 hour', booked_by_id, $1
         FROM (SELECT * FROM appointments LIMIT 1) AS a, generate_series(1, 250)`,
      [days(-100)],
    );
    const left = () =>
      here.database.query<{ id: string }>(
        `SELECT id FROM consultations WHERE opens_at < $1 AND status NOT IN ('closed', 'purged')`,
        [days(-99)],
      );
    await here.database.query('BEGIN');
    const [locked] = await here.database.query<{ id: string }>(
      'SELECT id FROM consultations WHERE opens_at < $1 ORDER BY closes_at LIMIT 1 FOR NO KEY UPDATE',
      [days(-99)],
    );
    await close(NOW);
    const others = await left();
    await here.database.query('COMMIT');
    expect(others).toEqual([locked]);
    await close(NOW);
    expect(await left()).toEqual([]);
  });
});
