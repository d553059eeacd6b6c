import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BreakGlassRequired } from '#libs/patients';
import { type Actor, Hidden, newId, NotFound, Transaction } from '#libs/platform';
import { Allergies, CreateRecord, type NewRecord } from '#libs/records';
import { ALLERGIES_IN_FORCE } from '../src/allergies.js';
import { ChangeRecord } from '../src/change-record.js';
import { ALLERGIES, CONDITIONS, LATEST } from '../src/chart-extracts.js';
import { ChartSummary } from '../src/chart-summary.js';
import { ObservationSeries, seriesQuery } from '../src/observation-series.js';
import { recordListQuery, type RecordFilter } from '../src/record-list.js';
import { RecordPolicy } from '../src/record.policy.js';
import { ALARMING } from '../src/repeat-critical.js';
import { TO_TELL } from '../src/tell-released.js';
import { allergy, diagnosis, heartRate, potassium } from './samples.js';
import { as, NOW, TestMedications, type World, world } from './world.js';

let here: World;
beforeAll(async () => (here = await world()));
afterAll(() => here.close());

const create = (patientId: string, wish: NewRecord) =>
  as(here.doctor, () => here.get(CreateRecord).create(here.doctor, patientId, wish));
const series = (actor: Actor, patientId: string, code = '2823-3', range = {}) =>
  as(actor, () => here.get(ObservationSeries).of(actor, patientId, code, range));
const summary = (actor: Actor, patientId: string) =>
  as(actor, () => here.get(ChartSummary).of(actor, patientId));
const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));

describe('A series', () => {
  it('is ready to plot: the oldest first, with unit, range and flag of each point', async () => {
    const { patientId } = await here.patient();
    const newest = await create(patientId, potassium(6, { effectiveAt: day(3) }));
    await create(patientId, potassium(3.1, { effectiveAt: day(1) }));
    await create(patientId, {
      ...potassium(4, { effectiveAt: day(2) }),
      content: {
        observations: [{ code: '2823-3', display: 'Potassium', value: 160, unit: 'mg/L' }],
      },
    });
    await create(patientId, heartRate(70));
    const found = await series(here.doctor, patientId);
    expect(found).toMatchObject({ code: '2823-3', display: 'Potassium in serum', unit: 'mmol/L' });
    expect(found.points.map(({ value, unit, low, flag }) => [value, unit, low, flag])).toEqual([
      [3.1, 'mmol/L', 3.5, 'low'],
      [160, 'mg/L', null, null],
      [6, 'mmol/L', 3.5, 'high'],
    ]);
    expect(found.points.at(-1)).toEqual({
      recordId: newest.id,
      effectiveAt: day(3),
      value: 6,
      unit: 'mmol/L',
      low: 3.5,
      high: 5.1,
      flag: 'high',
    });
    const middle = await series(here.doctor, patientId, '2823-3', { from: day(2), to: day(3) });
    expect(middle.points.map(({ value }) => value)).toEqual([160]);
    expect(await series(here.doctor, patientId, '718-7')).toEqual({
      code: '718-7',
      display: null,
      unit: null,
      points: [],
    });
    await expect(series(here.doctor, patientId, '718-8')).rejects.toBeInstanceOf(NotFound);
  });

  it('follows edits, and loses what was entered in error', async () => {
    const { patientId } = await here.patient();
    const { id } = await create(patientId, potassium(4, { effectiveAt: day(1) }));
    const values = async () =>
      (await series(here.doctor, patientId)).points.map(({ value, effectiveAt }) => [value, effectiveAt]);
    const change = here.get(ChangeRecord);
    await as(here.doctor, () =>
      change.edit(here.doctor, id, { content: potassium(4.5).content, effectiveAt: day(5) }, 1),
    );
    expect(await values()).toEqual([[4.5, day(5)]]);
    await as(here.doctor, () => change.edit(here.doctor, id, { effectiveAt: day(6) }, 2));
    expect(await values()).toEqual([[4.5, day(6)]]);
    await as(here.doctor, () => change.markEnteredInError(here.doctor, id, 'Wrong tube'));
    expect(await values()).toEqual([]);
  });

  it('has for patients what is released, for strangers nothing, for admins only behind the glass', async () => {
    const patient = await here.patient();
    await create(patient.patientId, potassium(4));
    await create(patient.patientId, potassium(5, { release: 'held' }));
    expect((await series(here.doctor, patient.patientId)).points).toHaveLength(2);
    expect((await series(patient, patient.patientId)).points.map(({ value }) => value)).toEqual([4]);
    await expect(series(here.stranger, patient.patientId)).rejects.toBeInstanceOf(Hidden);
    await expect(series(here.admin, patient.patientId)).rejects.toBeInstanceOf(BreakGlassRequired);
    await here.breakGlass(here.admin, patient.patientId);
    expect((await series(here.admin, patient.patientId)).points).toHaveLength(2);
    expect((await here.audited(patient.patientId)).at(-1)).toMatchObject({
      action: 'observation.series_read',
      actor_id: here.admin.userId,
      details: { ground: 'break_glass', code: '2823-3' },
    });
  });

  it('keeps the newest thousand', async () => {
    const patient = await here.patient();
    const { id } = await create(patient.patientId, potassium(4, { effectiveAt: day(1) }));
    await here.database.query(
      `INSERT INTO observations (record_id, position, patient_id, kind, code, display, effective_at, value, unit)
       SELECT $1, n, $2, 'lab_result', '2823-3', 'Potassium', timestamptz '2026-02-01' + n * interval '1 minute', n, 'mmol/L'
         FROM generate_series(1, 1000) AS n`,
      [id, patient.patientId],
    );
    const { points } = await series(patient, patient.patientId);
    expect([points.length, points[0]?.value, points.at(-1)?.value]).toEqual([1000, 1, 1000]);
  });
});

describe('The summary', () => {
  const wishes = (): NewRecord[] => [
    allergy(),
    allergy({ substance: 'Nuts', code: undefined, category: 'food', clinicalStatus: 'resolved' }),
    diagnosis(),
    diagnosis({ code: 'J45.9', display: 'Asthma', clinicalStatus: 'recurrence' }),
    diagnosis({ code: 'I10', display: 'Hypertension', clinicalStatus: 'resolved' }),
    diagnosis({ code: 'C50', display: 'Cancer', verificationStatus: 'refuted' }),
    potassium(4, { effectiveAt: day(1) }),
    potassium(4.6, { effectiveAt: day(2) }),
    heartRate(80, day(1)),
    heartRate(72, day(2)),
  ];

  it('tells on one page what one has to know', async () => {
    const patient = await here.patient();
    const { patientId } = patient;
    for (const wish of wishes()) await create(patientId, wish);
    const medication = {
      prescriptionId: newId(),
      medicationName: 'Metformin',
      medicationCode: 'A10BA02',
      dose: '500 mg',
      frequency: 'twice a day',
      since: day(1),
    };
    here.get(TestMedications).of.set(patientId, [medication]);
    await here.appointment(here.doctor, patientId, new Date(NOW.getTime() + 2 * 86_400_000));
    const next = await here.appointment(here.colleague, patientId, new Date(NOW.getTime() + 86_400_000));
    const found = await summary(here.doctor, patientId);
    expect(found).toMatchObject({
      patient: {
        id: patientId,
        firstName: 'Lina',
        lastNameAr: 'ناصر',
        dateOfBirth: '1990-05-01',
        ageYears: 36,
      },
      allergies: [{ substance: 'Penicillins', code: 'J01C', severity: 'moderate', category: 'medication' }],
      medications: [medication],
      vitals: [{ code: '8867-4', value: 72, unit: '{beats}/min' }],
      labs: [{ code: '2823-3', value: 4.6, flag: 'normal' }],
      nextAppointment: { id: next, doctorId: here.colleague.doctorId },
    });
    expect(found.patient).not.toHaveProperty('nationalId');
    expect(found.conditions.map(({ code }) => code).sort()).toEqual(['E11.9', 'J45.9']);
    expect(await summary(patient, patientId)).toEqual(found);
    expect((await here.audited(patientId)).at(-1)).toMatchObject({ action: 'patient.summary_read' });
  });

  it('asks the database as often for a full chart as for an empty one', async () => {
    const [empty, full] = [await here.patient(), await here.patient()];
    for (const wish of wishes()) await create(full.patientId, wish);
    const asked = async (patientId: string): Promise<number> => {
      const transaction = here.get(Transaction);
      const rows = transaction.rows.bind(transaction);
      let count = 0;
      transaction.rows = (sql, values, name) => {
        // The outbox wakes its reader a little after each commit.
        if (!sql.includes('pg_notify')) count++;
        return rows(sql, values, name);
      };
      await summary(here.doctor, patientId);
      Reflect.deleteProperty(transaction, 'rows');
      return count;
    };
    expect(await asked(full.patientId)).toBe(await asked(empty.patientId));
    expect(await asked(full.patientId)).toBe(7);
  });

  it('has for patients what is released', async () => {
    const patient = await here.patient();
    for (const wish of wishes()) await create(patient.patientId, { ...wish, release: 'held' });
    expect(await summary(patient, patient.patientId)).toMatchObject({
      allergies: [],
      conditions: [],
      vitals: [],
      labs: [],
      nextAppointment: null,
    });
  });

  it('has for guardians no more than their scopes reach', async () => {
    const { patientId } = await here.patient();
    here.get(TestMedications).of.set(patientId, []);
    const id = await here.appointment(here.doctor, patientId, new Date(NOW.getTime() + 86_400_000));
    const narrow = await here.guardian(patientId, ['records']);
    const wide = await here.guardian(patientId, ['records', 'appointments', 'prescriptions']);
    expect(await summary(narrow, patientId)).toMatchObject({ medications: null, nextAppointment: null });
    expect(await summary(wide, patientId)).toMatchObject({ medications: [], nextAppointment: { id } });
  });

  it('is closed to strangers, and to admins until they break the glass', async () => {
    const { patientId } = await here.patient();
    for (const actor of [here.stranger, await here.patient(), await here.guardian(patientId, ['deliveries'])])
      await expect(summary(actor, patientId)).rejects.toBeInstanceOf(Hidden);
    await expect(summary(here.admin, patientId)).rejects.toBeInstanceOf(BreakGlassRequired);
    await here.breakGlass(here.admin, patientId);
    expect(await summary(here.admin, patientId)).toMatchObject({ patient: { id: patientId } });
    await expect(summary(here.admin, newId())).rejects.toBeInstanceOf(NotFound);
  });
});

describe('The allergies for checks', () => {
  it('are those in force, whether the patient may read them yet or not', async () => {
    const { patientId } = await here.patient();
    const held = await create(patientId, { ...allergy(), release: 'held' });
    await create(patientId, allergy({ clinicalStatus: 'inactive' }));
    const wrong = await create(patientId, allergy());
    await as(here.doctor, () => here.get(ChangeRecord).markEnteredInError(here.doctor, wrong.id, 'No'));
    expect(await here.get(Allergies).of(patientId)).toEqual([
      { recordId: held.id, substance: 'Penicillins', code: 'J01C', severity: 'moderate' },
    ]);
  });
});

describe('Every question to a large chart', () => {
  beforeAll(async () => {
    const { patientId } = await here.patient();
    const { id } = await create(patientId, potassium(4));
    await here.database.query(
      `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
       SELECT gen_random_uuid(), 'Lina', 'Nasser', '1990-05-01', 'female', now() FROM generate_series(1, 60)`,
    );
    await here.database.query(
      `INSERT INTO records
       SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'patient_id', p.id, 'effective_at', at,
              'kind', (ARRAY['note', 'allergy', 'diagnosis', 'lab_result', 'lab_result'])[1 + n % 5], 'codes', ARRAY['X' || n % 97]))).*
         FROM records r, patients p, LATERAL (SELECT n, timestamptz '2020-01-01' + n * interval '1 day' AS at FROM generate_series(1, 60) AS n) AS each
        WHERE r.id = $1`,
      [id],
    );
    await here.database.query(
      `INSERT INTO observations (record_id, position, patient_id, kind, code, display, effective_at, value, unit)
       SELECT id, 5000 + n, patient_id, kind, (ARRAY['2823-3', '718-7', '8867-4'])[n], 'Value', effective_at, n, 'mmol/L'
         FROM records, generate_series(1, 3) AS n WHERE kind = 'lab_result'`,
    );
    await here.database.query('ANALYZE records; ANALYZE observations');
  });

  const plan = async (sql: string, values: unknown[]): Promise<string> =>
    JSON.stringify(await here.get(Transaction).rows(`EXPLAIN ${sql}`, values));

  it('is answered from an index', async () => {
    const patient = await here.patient();
    const policy = here.get(RecordPolicy);
    const filters: [RecordFilter, string][] = [
      [{}, 'records_of_patient'],
      [{ kind: 'allergy' }, 'records_of_patient_by_kind'],
      [{ code: 'X96' }, 'records_'],
      [{ from: day(1), to: day(2) }, 'records_of_patient'],
    ];
    const plans: [string, string][] = [];
    for (const actor of [patient, here.doctor]) {
      for (const [filter, index] of filters) {
        const list = recordListQuery(policy, actor, patient.patientId, filter, { limit: 20 });
        plans.push([await plan(list.sql, list.values), index]);
      }
      const points = seriesQuery(policy, actor, patient.patientId, '2823-3', { from: day(1) });
      plans.push([await plan(points.sql, points.values), 'observations_series']);
      for (const [query, index] of [
        [ALLERGIES, 'records_of_patient_by_kind'],
        [CONDITIONS, 'records_of_patient_by_kind'],
        [LATEST, 'observations_'],
      ] as const) {
        const values: unknown[] = [patient.patientId];
        const condition = policy.condition(actor, values);
        plans.push([await plan(query(condition), values), index]);
      }
    }
    plans.push([await plan(ALLERGIES_IN_FORCE, [patient.patientId]), 'records_of_patient_by_kind']);
    plans.push([await plan(TO_TELL, [NOW]), 'records_to_tell']);
    plans.push([await plan(ALARMING, [NOW]), 'records_alarming']);
    for (const [found, index] of plans) {
      expect(found).toContain(index);
      expect(found).not.toMatch(/Seq Scan on (records|observations)/);
    }
  });

  it('by code alone has an index of its own', async () => {
    const found = await plan(`SELECT id FROM records WHERE codes @> ARRAY[$1]`, ['X96']);
    expect(found).toContain('records_by_code');
  });
});
