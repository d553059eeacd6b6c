import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PatientAccess } from '#libs/patients';
import { type Actor, newId, SYSTEM, Transaction } from '#libs/platform';
import { Prescriptions, RefillRequests } from '#libs/prescriptions';
import { Medications } from '#libs/records';
import { ACTIVE } from '../src/active-medications.js';
import { CancelPrescription } from '../src/cancel-prescription.js';
import { TAKEN } from '../src/conflicts/conflict-check.js';
import { listQuery, type PrescriptionFilter } from '../src/prescription-list.js';
import { ApproveRefill } from '../src/refills/approve-refill.js';
import { refillListQuery, type RefillFilter } from '../src/refills/refill-list.js';
import { PRESCRIPTION_BY_CODE } from '../src/verifiable-prescriptions.js';
import { RequestRefill } from '../src/refills/request-refill.js';
import { as, days, NOW, type Patient, type World, world } from './support/world.js';

let here: World;

beforeAll(async () => {
  here = await world();
});
beforeEach(() => here.clock.set(NOW));
afterAll(() => here.close());

const list = async (actor: Actor, filter: PrescriptionFilter = {}) =>
  (await as(actor, () => here.get(Prescriptions).list(actor, filter, { limit: 100 }))).items;
const ids = async (actor: Actor, filter?: PrescriptionFilter) =>
  (await list(actor, filter)).map(({ prescription }) => prescription.id);
const refills = async (actor: Actor, filter: RefillFilter = {}) =>
  (await as(actor, () => here.get(RefillRequests).list(actor, filter, { limit: 100 }))).items;
const notFound = { code: 'resource.not_found' };

describe('a prescription is read', () => {
  it('by the patient, guardians with the scope, doctors with care, and whoever broke the glass; each time noted', async () => {
    const patient = await here.patient();
    const { patientId } = patient;
    const issued = await here.issued(patientId);
    const read = (actor: Actor) => as(actor, () => here.get(Prescriptions).one(actor, issued.id));
    const [doctor, other] = here.doctors;
    const guardian = await here.guardian(patientId, ['prescriptions']);
    for (const stranger of [other, await here.patient(), await here.guardian(patientId, ['records'])])
      await expect(read(stranger)).rejects.toMatchObject(notFound);
    await expect(read(here.admin)).rejects.toMatchObject({ code: 'access.break_glass_required' });
    for (const actor of [other, here.admin]) await here.breakGlass(actor, patientId);
    const readers = [patient, guardian, doctor, other, here.admin];
    for (const reader of readers) expect(await read(reader)).toEqual(issued);
    expect(await here.auditOf(issued.id)).toMatchObject([
      { action: 'prescription.issued' },
      ...['self', 'guardian', 'care', 'break_glass', 'break_glass'].map((ground, index) => ({
        action: 'prescription.read',
        actor_id: readers[index]?.userId,
        patient_id: patientId,
        details: { ground },
      })),
    ]);
    await expect(as(patient, () => here.get(Prescriptions).one(patient, newId()))).rejects.toMatchObject(
      notFound,
    );
  });
});

describe('the list of prescriptions', () => {
  it('has for each whose charts they see, the newest first', async () => {
    const [one, two] = [await here.patient(), await here.patient()];
    const a = await here.issued(one.patientId);
    here.clock.set(days(1));
    const b = await here.issued(two.patientId, [{}, {}]);
    const guardian = await here.guardian(two.patientId, ['prescriptions']);
    expect(await ids(one)).toEqual([a.id]);
    expect(await ids(guardian)).toEqual([b.id]);
    expect(await ids(await here.guardian(two.patientId, ['records']))).toEqual([]);
    expect((await ids(here.doctors[0])).slice(0, 2)).toEqual([b.id, a.id]);
    expect(await ids(here.doctors[0], { patientId: one.patientId })).toEqual([a.id]);
    const own = await ids(here.doctors[1]);
    expect(own).not.toContain(a.id);
    await here.breakGlass(here.doctors[1], one.patientId);
    expect(await ids(here.doctors[1])).toContain(a.id);
    for (const stranger of [one, here.doctors[1]])
      await expect(ids(stranger, { patientId: two.patientId })).rejects.toMatchObject(notFound);
    expect((await list(one))[0]).toEqual({ prescription: a, open: true });
  });

  it('is closed for admins, except where they broke the glass', async () => {
    const [one, two] = [await here.patient(), await here.patient()];
    const [a, b] = [await here.issued(one.patientId), await here.issued(two.patientId)];
    await here.breakGlass(here.admin, two.patientId);
    const open = new Map((await list(here.admin)).map((line) => [line.prescription.id, line.open]));
    expect([open.get(a.id), open.get(b.id)]).toEqual([false, true]);
    expect(await ids(here.admin, { patientId: one.patientId })).toEqual([a.id]);
  });

  it('is narrowed by what a state is now', async () => {
    const patient = await here.patient();
    const { patientId } = patient;
    const [doctor] = here.doctors;
    const old = await here.issued(patientId);
    here.clock.set(days(1));
    const gone = await here.issued(patientId);
    await as(doctor, () => here.get(CancelPrescription).cancel(doctor, gone.id, 'Rash.'));
    const live = await here.issued(patientId);
    here.clock.set(days(90));
    expect(await ids(patient, { status: 'active' })).toEqual([live.id]);
    expect(await ids(patient, { status: 'expired' })).toEqual([old.id]);
    expect(await ids(patient, { status: 'cancelled' })).toEqual([gone.id]);
    expect(await ids(patient, { status: 'completed' })).toEqual([]);
    expect((await list(patient, { status: 'expired' }))[0]?.prescription.status).toBe('expired');
  });

  it('neither repeats nor skips what was there, while others are issued', async () => {
    const patient = await here.patient();
    const there: string[] = [];
    for (let n = 0; n < 5; n++) there.unshift((await here.issued(patient.patientId)).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await here.get(Prescriptions).list(patient, {}, { limit: 2, cursor });
      seen.push(...page.items.map(({ prescription }) => prescription.id));
      await here.issued(patient.patientId);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(there);
  });

  it('leaves one row in the audit for each patient on it', async () => {
    const [one, two] = [await here.patient(), await here.patient()];
    for (const { patientId } of [one, one, two]) await here.issued(patientId);
    const doctor = here.doctors[0];
    await list(doctor);
    await list(doctor, { patientId: one.patientId });
    await list(one);
    const listed = (ground: object) => ({ action: 'prescription.listed', details: ground });
    expect(await here.auditOf(one.patientId)).toMatchObject([
      listed({}),
      listed({ ground: 'care' }),
      listed({}),
    ]);
    expect(await here.auditOf(two.patientId)).toMatchObject([listed({})]);
  });
});

describe('the list of refill requests', () => {
  const asked = async (patient: Patient, note: string) => {
    const { id } = await here.issued(patient.patientId, [{ refills: 1 }]);
    return as(patient, () => here.get(RequestRefill).request(patient, id, note));
  };

  it('has a patient’s own, those addressed to a doctor, and all for admins, who read no notes', async () => {
    const [one, two] = [await here.patient(), await here.patient()];
    const a = await asked(one, 'First');
    here.clock.set(days(1));
    const b = await asked(two, 'Second');
    expect(await refills(one)).toEqual([a]);
    expect(
      await refills(await here.guardian(one.patientId, ['prescriptions']), { patientId: one.patientId }),
    ).toEqual([a]);
    expect(await refills(await here.guardian(one.patientId, ['records']))).toEqual([]);
    await expect(refills(one, { patientId: two.patientId })).rejects.toMatchObject(notFound);
    expect(await refills(here.doctors[0])).toEqual([b, a]);
    expect(await refills(here.doctors[0], { patientId: one.patientId })).toEqual([a]);
    await here.visit(one.patientId, here.doctors[1].doctorId);
    expect(await refills(here.doctors[1])).toEqual([]);
    await here.breakGlass(here.admin, two.patientId);
    expect(await refills(here.admin)).toEqual([b, { ...a, note: null }]);
    const [doctor] = here.doctors;
    await as(doctor, () => here.get(ApproveRefill).approve(doctor, a.id, {}));
    expect((await refills(doctor, { status: 'requested' })).map(({ id }) => id)).toEqual([b.id]);
    expect((await refills(doctor, { status: 'approved' })).map(({ id }) => id)).toEqual([a.id]);
    expect((await here.auditOf(two.patientId)).map(({ action }) => action)).toContain(
      'refill_request.listed',
    );
  });
});

describe('what a patient takes', () => {
  it('is what is active, each medication of a treatment once, since its first prescription', async () => {
    const patient = await here.patient();
    const [doctor] = here.doctors;
    const first = await here.issued(patient.patientId, [
      { medicationName: 'Metformin', medicationCode: 'A10BA02', refills: 1 },
      { medicationName: 'Zinc' },
    ]);
    here.clock.set(days(50));
    const { id } = await as(patient, () => here.get(RequestRefill).request(patient, first.id, null));
    const { renewalId } = await as(doctor, () => here.get(ApproveRefill).approve(doctor, id, {}));
    const active = () => here.get(Medications).active(patient.patientId);
    const metformin = {
      prescriptionId: renewalId,
      medicationName: 'Metformin',
      medicationCode: 'A10BA02',
      dose: '1 tablet',
      frequency: 'twice a day',
      since: NOW,
    };
    expect(await active()).toEqual([
      metformin,
      { ...metformin, prescriptionId: first.id, medicationName: 'Zinc', medicationCode: null },
    ]);
    here.clock.set(days(90));
    expect(await active()).toEqual([metformin]);
    await as(doctor, () => here.get(CancelPrescription).cancel(doctor, renewalId!, 'Rash.'));
    expect(await active()).toEqual([]);
  });
});

describe('those whose charts somebody sees', () => {
  it('are the same for a list patient by patient as for a condition', async () => {
    const patient = await here.patient();
    await here.breakGlass(here.admin, patient.patientId);
    await here.breakGlass(here.admin, patient.patientId);
    await here.breakGlass(here.doctors[1], patient.patientId);
    const guardian = await here.guardian(patient.patientId, ['prescriptions']);
    const access = here.get(PatientAccess);
    const idsOf = async (sql: (values: unknown[]) => string) => {
      const values: unknown[] = [];
      const text = sql(values);
      const rows = await here.get(Transaction).rows<{ id: string }>(text, values);
      return rows.map(({ id }) => id).sort();
    };
    for (const actor of [patient, guardian, ...here.doctors, here.admin, SYSTEM]) {
      const reached = await idsOf((values) => access.patientsInReach(actor, 'prescriptions', values));
      const meeting = await idsOf(
        (values) => `SELECT id FROM patients WHERE ${access.condition(actor, 'prescriptions', 'id', values)}`,
      );
      expect(reached).toEqual(meeting);
      expect(reached.includes(patient.patientId)).toBe(actor !== SYSTEM);
    }
  });
});

describe('each list', () => {
  it('is read from an index', async () => {
    await here.database.query(
      `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
       SELECT gen_random_uuid(), 'Lina', 'Nasser', '1990-05-01', 'female', now() FROM generate_series(1, 1000)`,
    );
    await here.database.query(
      `INSERT INTO doctors (id, first_name, last_name, specialty, created_at)
       SELECT gen_random_uuid(), 'Omar', 'Saleh', 'surgery', now() FROM generate_series(1, 60)`,
    );
    await here.database.query(
      `WITH one AS (SELECT * FROM prescriptions LIMIT 1), many AS (
         INSERT INTO prescriptions (id, course_id, patient_id, doctor_id, author_id, status, issued_at, expires_at, verification_code, verification_hash, created_at)
         SELECT gen.id, gen.id, gen.patient_id, (ARRAY(SELECT id FROM doctors))[1 + (n * 31 + ascii(gen.patient_id::text) * 7) % 60], author_id, CASE n % 3 WHEN 0 THEN 'active' ELSE 'completed' END, at, at + interval '90 days', verification_code, decode(md5(n::text || gen.id), 'hex'), at
           FROM (SELECT gen_random_uuid() AS id, patients.id AS patient_id, n, timestamptz '2026-11-01' + n * interval '1 hour' AS at FROM patients, generate_series(1, 15) AS n) AS gen, one
         RETURNING *), items AS (
         INSERT INTO prescription_items (id, prescription_id, position, medication_name, dose, route, frequency, duration_days, quantity, refills)
         SELECT gen_random_uuid(), id, 0, 'Placebo', '1', 'oral', 'daily', 1, 1, 1 FROM many)
       INSERT INTO refill_requests (id, prescription_id, patient_id, doctor_id, requested_by_id, requested_at, status, decided_at)
       SELECT gen_random_uuid(), id, patient_id, doctor_id, author_id, issued_at, 'denied', issued_at FROM many`,
    );
    await here.database.query(
      'ANALYZE prescriptions, prescription_items, refill_requests, patients, appointments',
    );
    const [patient, doctor] = [await here.patient(), here.doctors[0]];
    const { patientId } = patient;
    const access = here.get(PatientAccess);
    const page = { limit: 20 };
    const lists: [Actor, PrescriptionFilter, string][] = [
      [patient, {}, 'prescriptions_of_patient'],
      [doctor, {}, 'prescriptions_of_patient'],
      [doctor, { patientId, status: 'active' }, 'prescriptions_'],
      [here.admin, {}, 'prescriptions_by_time'],
      [here.admin, { patientId }, 'prescriptions_of_patient'],
      [here.admin, { status: 'cancelled' }, 'prescriptions_by_status'],
    ];
    const requests: [Actor, RefillFilter, string][] = [
      [patient, {}, 'refill_requests_of_patient'],
      [doctor, {}, 'refill_requests_of_doctor'],
      [here.admin, {}, 'refill_requests_by_time'],
      [here.admin, { patientId }, 'refill_requests_of_patient'],
      [here.admin, { status: 'approved' }, 'refill_requests_'],
    ];
    const plans = [
      ...lists.map(([actor, filter, index]) => ({ ...listQuery(access, actor, filter, page, NOW), index })),
      ...requests.map(([actor, filter, index]) => ({
        ...refillListQuery(access, actor, filter, page),
        index,
      })),
      { sql: ACTIVE, values: [patientId, NOW], index: 'prescriptions_active' },
      { sql: PRESCRIPTION_BY_CODE, values: [Buffer.alloc(32)], index: 'prescriptions_verification' },
      { sql: TAKEN, values: [patientId, NOW, null], index: 'prescriptions_active' },
    ];
    for (const { sql, values, index } of plans) {
      const plan = JSON.stringify(await here.get(Transaction).rows(`EXPLAIN ${sql}`, values));
      expect(plan).toContain(index);
      expect(plan).not.toMatch(/Seq Scan on (prescription|refill)/);
    }
  });
});
