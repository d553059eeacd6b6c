import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#libs/platform';
import { IssuePrescription, type NewItem, Prescriptions } from '#libs/prescriptions';
import { AllergyConflict, AppointmentMismatch, DuplicateTherapy } from '../src/prescription.errors.js';
import { AllergiesInMemory, as, days, item, NOW, type World, world } from './support/world.js';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const issue = (
  actor: Actor,
  patientId: string,
  items: Partial<NewItem>[],
  rest: { appointmentId?: string; acknowledgeConflicts?: { reason: string } } = {},
) =>
  as(actor, () =>
    here.get(IssuePrescription).issue(actor, { patientId, items: items.map((one) => item(one)), ...rest }),
  );
const amoxicillin = { medicationName: 'Amoxicillin 500 mg', medicationCode: 'J01CA04' };

describe('a doctor who prescribes', () => {
  it('to a patient in care, leaves the prescription, its audit row and its event', async () => {
    const [doctor] = here.doctors;
    const { patientId } = await here.patient();
    const issued = await issue(doctor, patientId, [
      amoxicillin,
      { instructions: 'After meals.', refills: 2 },
    ]);
    expect(issued).toMatchObject({
      patientId,
      doctorId: doctor.doctorId,
      authorId: doctor.userId,
      clinicId: here.clinicId,
      courseId: issued.id,
      appointmentId: null,
      status: 'active',
      issuedAt: NOW,
      expiresAt: days(90),
      conflictsAcknowledged: null,
      version: 1,
    });
    expect(await here.get(Prescriptions).detail(issued.id)).toEqual(issued);
    expect(await here.auditOf(issued.id)).toEqual([
      {
        action: 'prescription.issued',
        actor_id: doctor.userId,
        patient_id: patientId,
        reason: null,
        details: { ground: 'care' },
      },
    ]);
    expect(await here.eventsOf(issued.id)).toEqual(['prescription.issued']);
  });

  it('has no patients outside care, unless the glass is broken', async () => {
    const [, stranger] = here.doctors;
    const { patientId } = await here.patient();
    for (const id of [patientId, newId()])
      await expect(issue(stranger, id, [{}])).rejects.toMatchObject({ code: 'resource.not_found' });
    await here.breakGlass(stranger, patientId);
    const { id } = await issue(stranger, patientId, [{}]);
    expect(await here.auditOf(id)).toMatchObject([{ details: { ground: 'break_glass' } }]);
  });

  it('names an appointment of their own with this patient, that took or takes place', async () => {
    const [doctor, other] = here.doctors;
    const { patientId } = await here.patient();
    const [mine, theirs] = [
      await here.visit(patientId, doctor.doctorId, days(2)),
      await here.visit(patientId, other.doctorId, days(3)),
    ];
    const foreign = await here.visit((await here.patient()).patientId, doctor.doctorId, days(4));
    for (const appointmentId of [theirs, foreign, newId()])
      await expect(issue(doctor, patientId, [{}], { appointmentId })).rejects.toThrow(AppointmentMismatch);
    expect(await issue(doctor, patientId, [{}], { appointmentId: mine })).toMatchObject({
      appointmentId: mine,
    });
    await here.database.query(
      `UPDATE appointments SET status = 'cancelled', cancellation = '{}' WHERE id = $1`,
      [mine],
    );
    await expect(issue(doctor, patientId, [{}], { appointmentId: mine })).rejects.toThrow(
      AppointmentMismatch,
    );
  });
});

describe('a conflict', () => {
  it('with an allergy is refused, naming positions and records only', async () => {
    const { patientId } = await here.patient();
    const allergyId = here.get(AllergiesInMemory).add(patientId, 'Penicillins', 'J01C');
    const refused = issue(here.doctors[0], patientId, [{}, amoxicillin]);
    await expect(refused).rejects.toThrow(AllergyConflict);
    await expect(refused).rejects.toMatchObject({
      metadata: { conflicts: [{ kind: 'allergy', position: 1, allergyId }] },
    });
  });

  it('with an active prescription is refused; what has ended is none', async () => {
    const { patientId } = await here.patient();
    const first = await here.issued(patientId, [{}, amoxicillin]);
    const again = () => issue(here.doctors[0], patientId, [amoxicillin]);
    await expect(again()).rejects.toThrow(DuplicateTherapy);
    await expect(again()).rejects.toMatchObject({
      metadata: {
        conflicts: [{ kind: 'duplicate', position: 0, prescriptionId: first.id, otherPosition: 1 }],
      },
    });
    // Its time is over, and nobody has noted it.
    here.clock.set(days(90));
    expect(await again()).toMatchObject({ status: 'active' });
    here.clock.set(NOW);
  });

  it('within one prescription is refused', async () => {
    const { patientId } = await here.patient();
    await expect(issue(here.doctors[0], patientId, [amoxicillin, amoxicillin])).rejects.toThrow(
      DuplicateTherapy,
    );
  });

  it('is accepted with a reason, which is kept with it and in the audit', async () => {
    const { patientId } = await here.patient();
    const allergyId = here.get(AllergiesInMemory).add(patientId, 'amoxicillin');
    await here.issued(patientId, [{ medicationName: 'Zinc' }]);
    const acknowledgeConflicts = { reason: 'Tolerated twice since.' };
    const items = [amoxicillin, { medicationName: 'zinc' }];
    const { id, conflictsAcknowledged } = await issue(here.doctors[0], patientId, items, {
      acknowledgeConflicts,
    });
    const conflicts = [
      { kind: 'allergy', position: 0, allergyId },
      expect.objectContaining({ kind: 'duplicate', position: 1 }),
    ];
    expect(conflictsAcknowledged).toEqual({ reason: 'Tolerated twice since.', conflicts });
    expect((await here.get(Prescriptions).detail(id))?.conflictsAcknowledged).toEqual(conflictsAcknowledged);
    expect(await here.auditOf(id)).toMatchObject([
      { reason: 'Tolerated twice since.', details: { ground: 'care', conflicts } },
    ]);
  });

  it('that does not exist leaves no acknowledgement', async () => {
    const { patientId } = await here.patient();
    const acknowledgeConflicts = { reason: 'Just in case.' };
    const issued = await issue(here.doctors[0], patientId, [{}], { acknowledgeConflicts });
    expect(issued.conflictsAcknowledged).toBeNull();
  });
});

describe('two doctors at once', () => {
  it('do not both prescribe the same to a patient', async () => {
    const elsewhere = (await here.another()).get(IssuePrescription, { strict: false });
    for (let round = 0; round < 5; round++) {
      const { patientId } = await here.patient();
      await here.visit(patientId, here.doctors[1].doctorId);
      const wish = { patientId, items: [item(amoxicillin)] };
      const results = await Promise.allSettled(
        [here.get(IssuePrescription), elsewhere].flatMap((useCase) =>
          here.doctors.map((doctor) => as(doctor, () => useCase.issue(doctor, wish))),
        ),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(DuplicateTherapy);
    }
  });
});
