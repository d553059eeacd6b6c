import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, newId } from '#libs/platform';
import { CompletePrescription, type NewItem, Prescriptions } from '#libs/prescriptions';
import { CancelPrescription } from '../src/cancel-prescription.js';
import { AllergyConflict, DuplicateTherapy } from '../src/prescription.errors.js';
import { type Approval, ApproveRefill } from '../src/refills/approve-refill.js';
import { DenyRefill } from '../src/refills/deny-refill.js';
import { type RefillRequest } from '../src/refills/refill-request.js';
import { RefillStore } from '../src/refills/refill-store.js';
import { RequestRefill } from '../src/refills/request-refill.js';
import { AllergiesInMemory, as, days, NOW, type Patient, type World, world } from './support/world.js';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const request = (actor: Actor, id: string, note: string | null = null) =>
  as(actor, () => here.get(RequestRefill).request(actor, id, note));
const approve = (actor: Actor, id: string, approval: Approval = {}) =>
  as(actor, () => here.get(ApproveRefill).approve(actor, id, approval));
const deny = (actor: Actor, id: string) =>
  as(actor, () => here.get(DenyRefill).deny(actor, id, 'Come first.'));
const stored = (id: string) => here.get(Prescriptions).existing(id);
const refused = (code: string) => ({ code: `refill_request.${code}` });

/** An open request of a new patient. */
async function open(
  items: Partial<NewItem>[] = [{ refills: 2 }],
): Promise<{ patient: Patient; asked: RefillRequest }> {
  const patient = await here.patient();
  const { id } = await here.issued(patient.patientId, items);
  return { patient, asked: await request(patient, id) };
}

describe('a refill', () => {
  it('is asked for by the patient, or a guardian with the scope, and by nobody else', async () => {
    const patient = await here.patient();
    const { id } = await here.issued(patient.patientId, [{ refills: 1 }]);
    const guardian = await here.guardian(patient.patientId, ['prescriptions']);
    const strangers = [
      await here.patient(),
      await here.guardian(patient.patientId, ['records', 'deliveries']),
    ];
    for (const stranger of strangers)
      await expect(request(stranger, id)).rejects.toMatchObject({ code: 'resource.not_found' });
    await expect(request(here.doctors[0], id)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(request(patient, newId())).rejects.toMatchObject({ code: 'resource.not_found' });
    const asked = await request(guardian, id, 'Two left.');
    expect(asked).toMatchObject({
      prescriptionId: id,
      patientId: patient.patientId,
      doctorId: here.doctors[0].doctorId,
      requestedById: guardian.userId,
      status: 'requested',
      note: 'Two left.',
    });
    expect(await here.get(RefillStore).detail(asked.id)).toEqual(asked);
    expect(await here.auditOf(asked.id)).toMatchObject([
      {
        action: 'refill_request.requested',
        actor_id: guardian.userId,
        patient_id: patient.patientId,
        details: { ground: 'guardian', prescriptionId: id },
      },
    ]);
    expect(await here.eventsOf(asked.id)).toEqual(['refill_request.requested']);
  });

  it('is asked for until 30 days after the end, of what has refills left and counts', async () => {
    const patient = await here.patient();
    const { patientId } = patient;
    const [live, none, gone, done] = [
      await here.issued(patientId, [{ refills: 1 }]),
      await here.issued(patientId, [{ refills: 0 }]),
      await here.issued(patientId, [{ refills: 1 }]),
      await here.issued(patientId, [{ refills: 1 }]),
    ];
    await here.get(CompletePrescription).complete(done.id);
    const [doctor] = here.doctors;
    await as(doctor, () => here.get(CancelPrescription).cancel(doctor, gone.id, 'Rash.'));
    await expect(request(patient, none.id)).rejects.toMatchObject(refused('no_refills_left'));
    await expect(request(patient, gone.id)).rejects.toMatchObject({
      ...refused('not_refillable'),
      metadata: { from: 'cancelled' },
    });
    await expect(request(patient, done.id)).rejects.toMatchObject(refused('not_refillable'));
    here.clock.set(days(120));
    await expect(request(patient, live.id)).rejects.toMatchObject({ metadata: { from: 'expired' } });
    here.clock.set(new Date(days(120).getTime() - 1));
    expect(await request(patient, live.id)).toMatchObject({ status: 'requested' });
    here.clock.set(NOW);
  });

  it('is asked for once at a time, whoever races, and again when it was denied', async () => {
    const patient = await here.patient();
    const { id } = await here.issued(patient.patientId, [{ refills: 1 }]);
    const elsewhere = (await here.another()).get(RequestRefill, { strict: false });
    const race = await Promise.allSettled([
      request(patient, id),
      request(patient, id),
      as(patient, () => elsewhere.request(patient, id, null)),
    ]);
    const asked = race.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(asked).toHaveLength(1);
    for (const result of race)
      if (result.status === 'rejected') expect(result.reason).toMatchObject(refused('exists'));
    await deny(here.doctors[0], asked[0]!.id);
    expect(await request(patient, id)).toMatchObject({ status: 'requested' });
    await expect(
      here.database.query(
        `INSERT INTO refill_requests (id, prescription_id, patient_id, doctor_id, requested_by_id, requested_at, status)
         SELECT gen_random_uuid(), prescription_id, patient_id, doctor_id, requested_by_id, requested_at, 'requested'
           FROM refill_requests WHERE id = $1`,
        [asked[0]!.id],
      ),
    ).rejects.toThrow('refill_requests_open');
  });
});

describe('an approved refill', () => {
  it('is a new prescription of what has refills left, with one less', async () => {
    const { patient, asked } = await open([{ refills: 2, instructions: 'After meals.' }, { refills: 0 }]);
    const former = await stored(asked.prescriptionId);
    here.clock.set(days(20));
    const approved = await approve(here.doctors[0], asked.id, { note: 'As before.' });
    expect(approved).toMatchObject({
      status: 'approved',
      reason: 'As before.',
      decidedById: here.doctors[0].userId,
      decidedAt: days(20),
    });
    expect(await here.get(RefillStore).detail(asked.id)).toEqual(approved);
    const renewal = await stored(approved.renewalId ?? '');
    const [again, ...rest] = renewal.items;
    expect(rest).toEqual([]);
    expect(again).toEqual({ ...former.items[0], id: again!.id, refills: 1 });
    expect(renewal).toMatchObject({
      courseId: former.id,
      patientId: patient.patientId,
      doctorId: former.doctorId,
      clinicId: former.clinicId,
      status: 'active',
      expiresAt: days(110),
    });
    expect(await stored(former.id)).toEqual(former);
    expect((await here.auditOf(asked.id)).at(-1)).toMatchObject({
      action: 'refill_request.approved',
      actor_id: here.doctors[0].userId,
      details: { prescriptionId: former.id, renewalId: renewal.id },
    });
    expect(await here.eventsOf(asked.id)).toEqual(['refill_request.requested', 'refill_request.approved']);
    expect(await here.eventsOf(renewal.id)).toEqual(['prescription.issued', 'refill_request.approved']);
    here.clock.set(NOW);
  });

  it('takes the refills along: the former prescription has none, the new one goes on', async () => {
    const { patient, asked } = await open([{ refills: 2 }]);
    const first = await approve(here.doctors[0], asked.id);
    await expect(request(patient, asked.prescriptionId)).rejects.toMatchObject(refused('no_refills_left'));
    const left = async (id: string) => (await here.get(Prescriptions).forDelivery(id))?.items[0]?.refillsLeft;
    expect([await left(asked.prescriptionId), await left(first.renewalId!)]).toEqual([0, 1]);
    const second = await approve(here.doctors[0], (await request(patient, first.renewalId!)).id);
    expect(await left(second.renewalId!)).toBe(0);
    await expect(request(patient, second.renewalId!)).rejects.toMatchObject(refused('no_refills_left'));
    expect(await here.get(Prescriptions).forDelivery(newId())).toBeNull();
  });

  it('is made once, however many approve or deny at once', async () => {
    for (let round = 0; round < 3; round++) {
      const { patient, asked } = await open();
      const [doctor] = here.doctors;
      const results = await Promise.allSettled([
        approve(doctor, asked.id),
        deny(doctor, asked.id),
        approve(doctor, asked.id),
      ]);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).toMatchObject(refused('decided'));
      const [counted] = await here.database.query<{ count: number }>(
        'SELECT count(*)::int FROM prescriptions WHERE patient_id = $1',
        [patient.patientId],
      );
      const status = (await here.get(RefillStore).detail(asked.id))?.status;
      expect(counted?.count).toBe(status === 'approved' ? 2 : 1);
    }
  });

  it('is checked for conflicts again: new allergies and other treatments, not its own', async () => {
    const zinc = { medicationName: 'Zinc', refills: 1 };
    const { patient, asked } = await open([zinc]);
    const allergies = here.get(AllergiesInMemory);
    allergies.add(patient.patientId, 'zinc');
    await expect(approve(here.doctors[0], asked.id)).rejects.toThrow(AllergyConflict);
    expect((await here.get(RefillStore).detail(asked.id))?.status).toBe('requested');
    const { renewalId } = await approve(here.doctors[0], asked.id, {
      acknowledgeConflicts: { reason: 'A mild one.' },
    });
    expect((await stored(renewalId!)).conflictsAcknowledged?.reason).toBe('A mild one.');

    const other = await open([{ medicationName: 'Iron', refills: 1 }]);
    here.clock.set(days(100));
    await here.issued(other.patient.patientId, [{ medicationName: 'iron' }]);
    await expect(approve(here.doctors[0], other.asked.id)).rejects.toThrow(DuplicateTherapy);
    here.clock.set(NOW);
  });
});

describe('the decision', () => {
  it('is the prescribing doctor’s alone, and stands', async () => {
    const { patient, asked } = await open();
    await here.visit(patient.patientId, here.doctors[1].doctorId);
    for (const decide of [approve, deny]) {
      for (const stranger of [here.doctors[1], patient, here.admin])
        await expect(decide(stranger, asked.id)).rejects.toMatchObject({ code: 'resource.not_found' });
      await expect(decide(here.doctors[0], newId())).rejects.toMatchObject({ code: 'resource.not_found' });
    }
    const denied = await deny(here.doctors[0], asked.id);
    expect(denied).toMatchObject({ status: 'denied', reason: 'Come first.', renewalId: null });
    expect((await here.auditOf(asked.id)).at(-1)).toMatchObject({
      action: 'refill_request.denied',
      reason: 'Come first.',
    });
    expect(await here.eventsOf(asked.id)).toEqual(['refill_request.requested', 'refill_request.denied']);
    for (const decide of [approve, deny])
      await expect(decide(here.doctors[0], asked.id)).rejects.toMatchObject(refused('decided'));
  });

  it('needs no care any more: the patient has asked', async () => {
    const { patient, asked } = await open();
    await here.database.query(
      `UPDATE appointments SET status = 'cancelled', cancellation = '{}' WHERE patient_id = $1`,
      [patient.patientId],
    );
    expect(await approve(here.doctors[0], asked.id)).toMatchObject({ status: 'approved' });
  });

  it('is made by itself when the prescription is cancelled', async () => {
    const { asked } = await open();
    const [doctor] = here.doctors;
    await as(doctor, () => here.get(CancelPrescription).cancel(doctor, asked.prescriptionId, 'Rash.'));
    expect(await here.get(RefillStore).detail(asked.id)).toMatchObject({
      status: 'denied',
      reason: 'Rash.',
      decidedById: doctor.userId,
    });
    expect(await here.eventsOf(asked.id)).toEqual(['refill_request.requested', 'refill_request.denied']);
  });
});
