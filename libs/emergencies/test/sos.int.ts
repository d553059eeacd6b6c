import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AdvanceSos, Emergencies, type SosRequest } from '#libs/emergencies';
import { newId, NotFound } from '#libs/platform';
import { EmergencyCard } from '../src/emergency-card.js';
import { LocateSos } from '../src/locate-sos.js';
import { IllegalSosTransition, NobodyToHelp, SosOver } from '../src/sos.errors.js';
import { MEDICATION, NOW, type Patient, seconds, world, type World } from './support/world.js';

const HERE = { latitude: 24.7136, longitude: 46.6753, accuracyMeters: 12 };
const ELSEWHERE = { latitude: 24.8, longitude: 46.8, accuracyMeters: null };

let hospital: World;
let patient: Patient;
let sos: Emergencies;
let advance: AdvanceSos;
beforeAll(async () => {
  hospital = await world();
  sos = hospital.get(Emergencies);
  advance = hospital.get(AdvanceSos);
});
beforeEach(async () => {
  hospital.clock.set(NOW);
  await hospital.database.query('TRUNCATE sos_requests CASCADE');
  patient = await hospital.patient();
});
afterAll(() => hospital.close());

const step = (
  name: 'acknowledge' | 'dispatch' | 'arrive' | 'resolve' | 'false_alarm',
  { id }: SosRequest,
  who = hospital.onCall,
) => hospital.as(who, () => advance.step(who, id, name, `${name}!`));
const events = async ({ id }: SosRequest) => (await sos.events(hospital.admin, id, { limit: 100 })).items;

describe('a cry for help', () => {
  it('needs nothing but a category', async () => {
    const raised = await hospital.cry(patient);
    expect(raised).toMatchObject({
      patientId: patient.patientId,
      raisedById: patient.userId,
      category: 'medical',
      status: 'open',
      latitude: null,
      locatedAt: null,
      raisedAt: NOW,
      nextEscalationAt: seconds(60),
      version: 1,
    });
    expect(await hospital.audited(raised.id)).toEqual(['sos.raised']);
    expect(await hospital.published(raised.id)).toEqual(['sos.raised']);
  });

  it('comes again as the same, with where they are now; a repeat without a position keeps the last one', async () => {
    const raised = await hospital.cry(patient, { position: HERE, description: 'I fell' });
    hospital.clock.set(seconds(10));
    const again = await hospital.cry(patient, { position: ELSEWHERE, description: 'Please hurry' });
    expect(again).toMatchObject({
      id: raised.id,
      ...ELSEWHERE,
      locatedAt: seconds(10),
      description: 'I fell',
      version: 2,
    });
    hospital.clock.set(seconds(20));
    expect(await hospital.cry(patient)).toMatchObject({ ...ELSEWHERE, locatedAt: seconds(10), version: 3 });
    expect(
      (await events(raised)).map(({ seq, type, note, latitude }) => [seq, type, note, latitude]),
    ).toEqual([
      [1, 'raised', 'I fell', HERE.latitude],
      [2, 'repeated', 'Please hurry', ELSEWHERE.latitude],
      [3, 'repeated', null, null],
    ]);
    expect(await hospital.published(raised.id)).toEqual(['sos.raised']);
  });

  it('is a new one after the end of the last', async () => {
    const first = await hospital.cry(patient);
    await hospital.as(patient, () => advance.cancel(patient, first.id, 'By mistake'));
    expect((await hospital.cry(patient)).id).not.toBe(first.id);
  });

  it('may be a guardian’s with that scope, and nobody else’s', async () => {
    const guardian = await hospital.guardian(patient.patientId);
    const bookkeeper = await hospital.guardian(patient.patientId, ['appointments']);
    const { patientId } = patient;
    const raised = await hospital.cry(guardian, { patientId });
    expect(raised).toMatchObject({ patientId, raisedById: guardian.userId });
    expect((await hospital.cry(patient)).id).toBe(raised.id);
    await expect(hospital.cry(bookkeeper, { patientId })).rejects.toBeInstanceOf(NotFound);
    await expect(hospital.cry(patient, { patientId: newId() })).rejects.toBeInstanceOf(NotFound);
    await expect(hospital.cry({ ...patient, patientId: null })).rejects.toBeInstanceOf(NobodyToHelp);
  });

  it('tells where they are now, as long as it is not over', async () => {
    const raised = await hospital.cry(patient);
    const locate = () => hospital.as(patient, () => hospital.get(LocateSos).locate(patient, raised.id, HERE));
    expect(await locate()).toMatchObject({ ...HERE, locatedAt: NOW });
    await step('false_alarm', raised);
    await expect(locate()).rejects.toBeInstanceOf(SosOver);
  });
});

describe('those who answer', () => {
  it('take it from state to state, each with its time, and nothing escalates any more', async () => {
    const raised = await hospital.cry(patient);
    for (const [index, name] of (['acknowledge', 'dispatch', 'arrive', 'resolve'] as const).entries()) {
      hospital.clock.set(seconds(10 * (index + 1)));
      await step(name, raised);
    }
    expect(await sos.one(patient, raised.id)).toMatchObject({
      status: 'resolved',
      responderId: hospital.onCall.userId,
      acknowledgedAt: seconds(10),
      dispatchedAt: seconds(20),
      arrivedAt: seconds(30),
      closedAt: seconds(40),
      closingReason: 'resolve!',
      nextEscalationAt: null,
      version: 5,
    });
    expect((await events(raised)).map(({ type, note }) => [type, note])).toEqual([
      ['raised', null],
      ['acknowledged', 'acknowledge!'],
      ['dispatched', 'dispatch!'],
      ['arrived', 'arrive!'],
      ['resolved', 'resolve!'],
    ]);
  });

  it('are refused what cannot follow, and told what can', async () => {
    const raised = await hospital.cry(patient);
    await expect(step('resolve', raised)).rejects.toMatchObject({
      code: 'sos.illegal_transition',
      metadata: { from: 'open', allowed: ['acknowledged', 'cancelled', 'false_alarm'] },
    });
    await step('acknowledge', raised);
    await expect(step('acknowledge', raised, hospital.onCall)).rejects.toBeInstanceOf(IllegalSosTransition);
    expect(await sos.one(patient, raised.id)).toMatchObject({ status: 'acknowledged', version: 2 });
  });

  it('are the doctors on duty and the admins, until it has escalated; what a doctor took part in stays theirs', async () => {
    const raised = await hospital.cry(patient);
    const sees = async (who: typeof hospital.admin) =>
      sos.one(who, raised.id).then(
        () => true,
        () => false,
      );
    expect([await sees(hospital.onCall), await sees(hospital.admin), await sees(hospital.colleague)]).toEqual(
      [true, true, false],
    );
    await expect(step('acknowledge', raised, hospital.colleague)).rejects.toBeInstanceOf(NotFound);
    await hospital.database.query('UPDATE sos_requests SET escalation_level = 1');
    await step('acknowledge', raised, hospital.colleague);
    await step('false_alarm', raised, hospital.colleague);
    expect([await sees(hospital.onCall), await sees(hospital.admin), await sees(hospital.colleague)]).toEqual(
      [false, true, true],
    );
    expect(await sees(await hospital.patient())).toBe(false);
  });

  it('read what they must know while it lasts, and the patient sees that', async () => {
    const raised = await hospital.cry(patient, { contactPhone: '050 111' });
    const card = () =>
      hospital.as(hospital.onCall, () => hospital.get(EmergencyCard).of(hospital.onCall, raised.id));
    await hospital.database.query(
      `INSERT INTO records (id, patient_id, kind, title, effective_at, author_id, author_doctor_id, responsible_doctor_id, content, codes, status, critical, file_ids, created_at, updated_at, version)
       VALUES ($1, $2, 'allergy', 'Penicillin', $3, $4, $5, $5,
               '{"substance":"Penicillins","category":"medication","reaction":"Urticaria","severity":"severe","clinicalStatus":"active"}',
               '{}', 'current', false, '{}', $3, $3, 1)`,
      [newId(), patient.patientId, NOW, hospital.onCall.userId, hospital.onCall.doctorId],
    );
    expect(await card()).toMatchObject({
      patientId: patient.patientId,
      lastName: 'Al Harbi',
      bloodType: 'A+',
      contactPhone: '050 111',
      allergies: [{ substance: 'Penicillins', severity: 'severe' }],
      medications: [MEDICATION],
      emergencyContacts: [{ name: 'Huda', phone: '+966501112223' }],
    });
    expect(await hospital.audited(raised.id)).toContain('sos.emergency_card_read');
    await step('false_alarm', raised);
    await expect(card()).rejects.toBeInstanceOf(SosOver);
  });
});

describe('a list of SOS', () => {
  const list = async (who: Patient | typeof hospital.admin, status?: 'open' | 'false_alarm', limit = 100) =>
    (await hospital.as(who, () => sos.list(who, status ? { status } : {}, { limit }))).items.map(
      ({ id }) => id,
    );

  it('has the latest first, page by page, for each what is theirs', async () => {
    const others = [await hospital.patient(), await hospital.patient()];
    const all: SosRequest[] = [];
    for (const [index, who] of [patient, ...others].entries()) {
      hospital.clock.set(seconds(index));
      all.unshift(await hospital.cry(who));
    }
    const ids = all.map(({ id }) => id);
    expect(await list(hospital.admin)).toEqual(ids);
    expect(await list(hospital.onCall)).toEqual(ids);
    expect(await list(hospital.colleague)).toEqual([]);
    expect(await list(patient)).toEqual([ids[2]]);
    const guardian = await hospital.guardian(patient.patientId);
    expect(await list(guardian)).toEqual([ids[2]]);

    await step('false_alarm', all[0] as SosRequest);
    expect(await list(hospital.onCall)).toEqual(ids);
    expect(await list(hospital.onCall, 'false_alarm')).toEqual([ids[0]]);
    expect(await list(hospital.onCall, 'open')).toEqual(ids.slice(1));
    await hospital.database.query('UPDATE sos_requests SET escalation_level = 1 WHERE id = $1', [ids[1]]);
    expect(await list(hospital.colleague)).toEqual([ids[1]]);

    const first = await sos.list(hospital.onCall, {}, { limit: 2 });
    const second = await sos.list(hospital.onCall, {}, { limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
  });
});
