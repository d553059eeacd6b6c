import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BreakGlass, BreakGlassRequired, GUARDIAN_SCOPES, PatientAccess } from '#libs/patients';
import { type Actor, newId, NotFound, SYSTEM, Transaction } from '#libs/platform';
import { OwnReview, ReviewedAlready } from '../src/patient.errors.js';
import { OwnAccessLog } from '../src/access/own-access-log.js';
import { type Family, family, NOW, type PatientActor } from './support/family.js';

const DAY = 86_400_000;

let here: Family;
let access: PatientAccess;
let patient: PatientActor;
beforeAll(async () => {
  here = await family();
  access = here.get(PatientAccess);
  patient = await here.patient();
});
beforeEach(() => here.clock.set(NOW));
afterAll(() => here.close());

const ground = (actor: Actor, of = patient.patientId) => access.groundFor(actor, of, 'records');

/** The same question, asked of a list. */
async function inList(actor: Actor, of = patient.patientId): Promise<boolean> {
  const values: unknown[] = [];
  const condition = access.condition(actor, 'records', 'p.id', values);
  const rows = await here
    .get(Transaction)
    .rows(`SELECT FROM patients p WHERE ${condition} AND p.id = $${values.push(of)}`, values);
  return rows.length === 1;
}

describe('a chart', () => {
  it('is open to the patient, and to no other', async () => {
    const other = await here.patient();
    expect(await ground(patient)).toBe('self');
    expect(await ground(other)).toBeNull();
    expect([await inList(patient), await inList(other)]).toEqual([true, false]);
    await expect(access.assert(other, patient.patientId, 'records')).rejects.toThrow(NotFound);
    await expect(access.assert(other, newId(), 'records')).rejects.toThrow(NotFound);
  });

  it('is open to nobody without a role in it', async () => {
    const who = { ...SYSTEM, patientId: patient.patientId };
    expect(await ground(who)).toBeNull();
    expect(await inList(who)).toBe(false);
  });

  it('is open to a doctor from the booking until 180 days after the end of the visit', async () => {
    const doctor = await here.staff('doctor');
    expect(await ground(doctor)).toBeNull();
    expect(await inList(doctor)).toBe(false);
    const endsAt = new Date(NOW.getTime() + 10 * DAY);
    await here.visit(doctor.doctorId, patient.patientId, endsAt);
    expect(await ground(doctor)).toBe('care');
    here.clock.set(new Date(endsAt.getTime() + 180 * DAY - 1));
    expect([await ground(doctor), await inList(doctor)]).toEqual(['care', true]);
    here.clock.set(new Date(endsAt.getTime() + 180 * DAY));
    expect([await ground(doctor), await inList(doctor)]).toEqual([null, false]);
  });

  it('is closed to an admin, who is told how to open it, but not for a patient who is not there', async () => {
    const admin = await here.staff('admin');
    await expect(access.assert(admin, patient.patientId, 'records')).rejects.toThrow(BreakGlassRequired);
    await expect(access.assert(admin, newId(), 'records')).rejects.toThrow(NotFound);
  });
});

describe('breaking the glass', () => {
  it.each(['doctor', 'admin'] as const)(
    'opens the chart to a %s for an hour, and to nobody else',
    async (role) => {
      const [who, other] = [await here.staff(role), await here.staff(role)];
      const grant = await here.get(BreakGlass).open(who, patient.patientId, 'Unconscious.');
      expect(grant).toMatchObject({ userId: who.userId, reason: 'Unconscious.', reviewedAt: null });
      expect(grant.expiresAt).toEqual(new Date(NOW.getTime() + 3_600_000));
      expect([await ground(who), await inList(who)]).toEqual(['break_glass', true]);
      expect([await ground(other), await inList(other)]).toEqual([null, false]);
      expect(await ground(who, (await here.patient()).patientId)).toBeNull();
      here.clock.set(grant.expiresAt);
      expect([await ground(who), await inList(who)]).toEqual([null, false]);
    },
  );

  it('stands in the audit with its reason, and is told', async () => {
    const doctor = await here.staff('doctor');
    const { id } = await here.get(BreakGlass).open(doctor, patient.patientId, 'No pulse.');
    expect(
      await here.database.query('SELECT action, reason, patient_id FROM audit_events WHERE entity_id = $1', [
        id,
      ]),
    ).toEqual([{ action: 'patient.glass_broken', reason: 'No pulse.', patient_id: patient.patientId }]);
    expect(await here.events('patient.glass_broken')).toContainEqual({
      grantId: id,
      patientId: patient.patientId,
    });
  });

  it('waits for its review', async () => {
    const [doctor, admin] = [await here.staff('doctor'), await here.staff('admin')];
    const glass = here.get(BreakGlass);
    const { id } = await glass.open(doctor, patient.patientId, 'No pulse.');
    const waiting = async () => (await glass.list(false, { limit: 100 })).items.map((grant) => grant.id);
    expect((await waiting())[0]).toBe(id);
    await expect(glass.review(doctor, id, 'I was right.')).rejects.toThrow(OwnReview);
    expect(await glass.review(admin, id, 'Justified.')).toMatchObject({
      reviewedById: admin.userId,
      reviewNote: 'Justified.',
    });
    await expect(glass.review(await here.staff('admin'), id, 'No.')).rejects.toThrow(ReviewedAlready);
    expect(await waiting()).not.toContain(id);
    expect((await glass.list(true, { limit: 100 })).items.map((grant) => grant.id)).toContain(id);
    await expect(glass.review(admin, newId(), 'x')).rejects.toThrow(NotFound);
    await expect(glass.open(doctor, newId(), 'x')).rejects.toThrow(NotFound);
  });
});

describe('the access log', () => {
  it('shows the patient who was there, but not who was refused', async () => {
    const subject = await here.patient();
    const doctor = await here.staff('doctor');
    await here.get(BreakGlass).open(doctor, subject.patientId, 'No pulse.');
    await here.database.query(
      `INSERT INTO audit_events (id, recorded_at, actor_id, actor_role, action, entity_type, entity_id, patient_id, details)
       VALUES ($1, $2, $3, 'patient', 'access.refused', 'patient', $4, $4, '{}')`,
      [newId(), new Date(NOW.getTime() + 1), patient.userId, subject.patientId],
    );
    const log = here.get(OwnAccessLog);
    const { items } = await log.list(subject, subject.patientId, { limit: 10 });
    expect(items.map(({ action, refused, actorId }) => [action, refused, actorId])).toEqual([
      ['access.refused', true, null],
      ['patient.glass_broken', false, null],
    ]);
    const forAdmin = await log.list(await here.staff('admin'), subject.patientId, { limit: 10 });
    expect(forAdmin.items.map(({ actorId }) => actorId)).toContain(patient.userId);
    await expect(log.list(patient, subject.patientId, { limit: 10 })).rejects.toThrow(NotFound);
  });
});

describe('what a scope covers', () => {
  it.each(GUARDIAN_SCOPES)('is asked for by name: %s', async (scope) => {
    const guardian = await here.patient();
    await here.database.query(
      `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
       VALUES ($1, $2, $3, 'child', ARRAY[$4], 'active', $2, $5, $5)`,
      [newId(), guardian.userId, patient.patientId, scope, NOW],
    );
    const open = [];
    for (const asked of GUARDIAN_SCOPES) {
      const found = await access.groundFor(guardian, patient.patientId, asked);
      const values: unknown[] = [];
      const own = access.ownPatients(guardian, asked, values);
      const rows = await here.get(Transaction).rows<{ id: string }>(own, values);
      expect(rows.map(({ id }) => id)).toEqual(
        found ? [guardian.patientId, patient.patientId] : [guardian.patientId],
      );
      if (found) open.push([asked, found]);
    }
    expect(open).toEqual([[scope, 'guardian']]);
  });
});
