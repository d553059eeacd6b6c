import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type QueryRunner } from 'typeorm';
import {
  CloseConsultation,
  CONSULTATION_STATUSES,
  Consultations,
  consultationsMigrations,
  type ConsultationStatus,
} from '#libs/consultations';
import { PatientAccess } from '#libs/patients';
import { type Actor, newId, Transaction } from '#libs/platform';
import { listQuery } from '../src/consultation-list.js';
import { TO_PURGE } from '../src/purge-consultations.js';
import { TO_CLOSE } from '../src/record-closings.js';
import { TO_OPEN } from '../src/record-openings.js';
import { as, callOff, consultationOf, days, minutes, NOW, type World, world } from './support/world.js';

let here: World;
beforeAll(async () => {
  here = await world();
});
beforeEach(() => here.clock.set(NOW));
afterAll(() => here.close());

describe('The list of consultations', () => {
  const list = async (actor: Actor, status?: ConsultationStatus, limit = 100) =>
    (await as(actor, () => here.get(Consultations).list(actor, { status }, { limit }))).items;

  it('has for each what is theirs, the latest first', async () => {
    const [one, guardian] = [await here.patient(), await here.patient()];
    await here.database.query(
      `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
       VALUES ($1, $2, $3, 'parent', '{consultations}', 'active', $2, $4, $4)`,
      [newId(), guardian.userId, one.patientId, NOW],
    );
    const mine = [await here.visit(days(3), one), await here.visit(days(4), one)].map(
      (v) => v.consultationId,
    );
    const own = (await here.visit(days(5), guardian)).consultationId;
    const ids = async (actor: Actor) => (await list(actor)).map(({ id }) => id);
    expect(await ids(one)).toEqual([...mine].reverse());
    expect(await ids(guardian)).toEqual([own, ...[...mine].reverse()]);
    expect((await ids(here.doctor)).slice(0, 20)).toEqual(expect.arrayContaining([own, ...mine]));
    expect(await ids(here.colleague)).not.toContain(own);
    expect(await ids(here.admin)).toEqual(expect.arrayContaining([own, ...mine]));
    expect(await ids({ ...one, role: 'system' })).toEqual([]);
  });

  it('is narrowed to the state of this moment, noted or not', async () => {
    const { patient, consultationId } = await here.visit();
    for (const at of [-60, 10, 30, -80, -200]) await here.visit(minutes(at), patient);
    await callOff(here.database, (await here.visit(days(2), patient)).appointmentId, NOW);
    await as(here.doctor, () => here.get(CloseConsultation).close(here.doctor, consultationId));
    await here.database.query(
      `UPDATE consultations SET status = 'purged', closed_at = closes_at, purged_at = $2 WHERE patient_id = $1 AND opens_at < $3`,
      [patient.patientId, NOW, minutes(-150)],
    );
    const all = await list(patient);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(CONSULTATION_STATUSES));
    for (const status of CONSULTATION_STATUSES) {
      const some = await list(patient, status);
      expect(some).toEqual(all.filter((each) => each.status === status));
      const ofAdmin = (await list(here.admin, status)).filter((each) => each.patientId === patient.patientId);
      expect(ofAdmin).toEqual(some);
    }
  });

  it('goes on page by page without repeating', async () => {
    const patient = await here.patient();
    for (let n = 0; n < 5; n++) await here.visit(days(20), patient);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await here.get(Consultations).list(patient, {}, { limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual((await list(patient)).map(({ id }) => id));
    expect(new Set(seen).size).toBe(5);
  });

  it('is read from an index, whoever asks, and so is what is due', async () => {
    await here.database.query(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       SELECT gen_random_uuid(), a.patient_id, d.id, a.clinic_id, 'online', 'completed', at, at + interval '20 minutes', a.booked_by_id, at
         FROM (SELECT * FROM appointments LIMIT 40) AS a, doctors AS d, generate_series($1::timestamptz, $2, '1 day') AS at`,
      [days(-150), days(50)],
    );
    await here.database.query(
      `UPDATE consultations SET status = 'purged', closed_at = closes_at, purged_at = closes_at WHERE closes_at < $1 AND status <> 'cancelled'`,
      [days(-30)],
    );
    await here.database.query(
      `UPDATE consultations SET status = 'closed', closed_at = closes_at WHERE closes_at < $1 AND status IN ('scheduled', 'open')`,
      [minutes(-1000)],
    );
    await here.database.query('VACUUM ANALYZE consultations');
    const patient = await here.patient();
    const lists: [Actor, ConsultationStatus | undefined, RegExp][] = [
      [patient, undefined, /consultations_of_patient/],
      [patient, 'open', /consultations_of_patient/],
      [here.doctor, undefined, /consultations_of_doctor/],
      [here.doctor, 'open', /consultations_(of_doctor|standing)/],
      [here.admin, undefined, /consultations_by_time/],
      [here.admin, 'scheduled', /consultations_(by_status|standing|by_time|to_open)/],
      [here.admin, 'open', /consultations_(by_status|standing)/],
      [here.admin, 'closed', /consultations_standing/],
      [here.admin, 'cancelled', /consultations_by_status/],
      [here.admin, 'purged', /consultations_(by_status|by_time)/],
    ];
    const plans = [
      ...lists.map(([actor, status, index]) => ({
        ...listQuery(here.get(PatientAccess), actor, { status }, { limit: 20 }, NOW),
        index,
      })),
      { sql: TO_OPEN, values: [NOW], index: /consultations_to_open/ },
      { sql: TO_CLOSE, values: [NOW], index: /consultations_to_close/ },
      { sql: TO_PURGE, values: [days(-29.9)], index: /consultations_to_purge/ },
    ];
    for (const { sql, values, index } of plans) {
      const plan = JSON.stringify(await here.get(Transaction).rows(`EXPLAIN ${sql}`, values));
      expect(plan).toMatch(index);
      expect(plan).not.toMatch(/Seq Scan on consultations/);
    }
  });
});

describe('The migration', () => {
  it('makes the consultations of the appointments that are there, and can be taken back', async () => {
    const { appointmentId } = await here.visit(days(7));
    const off = await here.visit(days(8));
    await callOff(here.database, off.appointmentId, NOW);
    // The owner of the tables, which the application is not.
    const runner = { query: (sql: string) => here.database.query(sql) } as unknown as QueryRunner;
    const migrations = consultationsMigrations.map((type) => new type());
    for (const migration of [...migrations].reverse()) await migration.down(runner);
    for (const migration of migrations) await migration.up(runner);
    expect(await here.row(await consultationOf(here.database, appointmentId))).toMatchObject({
      status: 'scheduled',
      opens_at: new Date(days(7).getTime() - 15 * 60_000),
      closes_at: new Date(days(7).getTime() + 75 * 60_000),
    });
    expect(await here.row(await consultationOf(here.database, off.appointmentId))).toMatchObject({
      status: 'cancelled',
    });
  });
});
