import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MailedSecrets } from '#libs/identity';
import { type GuardianScope, PatientAccess } from '#libs/patients';
import { newId, NotFound, PageQuery, PreconditionFailed, Transaction } from '#libs/platform';
import { AcceptGuardianship } from '../src/guardianships/accept-guardianship.js';
import { AssignGuardian } from '../src/guardianships/assign-guardian.js';
import { Dependents } from '../src/guardianships/dependents.js';
import { ExpireGuardianships } from '../src/guardianships/expire-guardianships.js';
import { Guardianships } from '../src/guardianships/guardianships.js';
import { InviteGuardianship } from '../src/guardianships/invite-guardianship.js';
import {
  AlreadyGuardian,
  GuardianshipEnded,
  GuardianUnknown,
  InvitationInvalid,
  NotAMinor,
  OwnGuardian,
  PatientUnknown,
  ScopesNotYours,
} from '../src/patient.errors.js';
import { type Family, family, NOW, type PatientActor } from './support/family.js';

const PAGE = Object.assign(new PageQuery(), { limit: 100 });
const TERMS = { relation: 'child', scopes: ['records'] as GuardianScope[] };
const child = (dateOfBirth: string) => ({
  firstName: 'Adam',
  lastName: 'Nasser',
  dateOfBirth,
  sex: 'male' as const,
  relation: 'parent',
});

let here: Family;
let access: PatientAccess;
let guardian: PatientActor;
let patient: PatientActor;
beforeAll(async () => {
  here = await family();
  access = here.get(PatientAccess);
});
beforeEach(async () => {
  here.clock.set(NOW);
  [guardian, patient] = [await here.patient(), await here.patient()];
});
afterAll(() => here.close());

const emailOf = ({ userId }: PatientActor): string => `${userId}@example.test`;
const mayRead = async (): Promise<boolean> =>
  (await access.groundFor(guardian, patient.patientId, 'records')) !== null;

async function invited(): Promise<{ id: string; token: string }> {
  await here.get(InviteGuardianship).invite(guardian, emailOf(patient).toUpperCase(), TERMS);
  const id = (await here.events('guardianship.offered')).at(-1)?.guardianshipId ?? '';
  return { id, token: here.get(MailedSecrets).token('guardianship', id) };
}

describe('a child without an account', () => {
  it('gets a chart at once, with a guardian who may do everything until the 18th birthday', async () => {
    const dependents = here.get(Dependents);
    const added = await dependents.add(guardian, child('2012-02-29'));
    expect(added).toMatchObject({ firstName: 'Adam', dateOfBirth: '2012-02-29', endsOn: '2030-03-01' });
    expect((await dependents.list(guardian, PAGE)).items).toEqual([added]);
    expect((await dependents.list(patient, PAGE)).items).toEqual([]);
    expect(await access.groundFor(guardian, added.id, 'emergencies')).toBe('guardian');
    here.clock.set(new Date('2030-02-28T23:59:59Z'));
    expect(await access.groundFor(guardian, added.id, 'records')).toBe('guardian');
    here.clock.set(new Date('2030-03-01T00:00:00Z'));
    expect(await access.groundFor(guardian, added.id, 'records')).toBeNull();
    expect((await dependents.list(guardian, PAGE)).items).toEqual([]);
  });

  it('is under 18: who is older is asked', async () => {
    const dependents = here.get(Dependents);
    await expect(dependents.add(guardian, child('2008-12-01'))).rejects.toThrow(NotAMinor);
    await expect(dependents.add(guardian, child('2008-12-02'))).resolves.toMatchObject({
      endsOn: '2026-12-02',
    });
    expect((await dependents.list(guardian, PAGE)).items).toHaveLength(1);
  });
});

describe('an invitation', () => {
  it('makes a guardian only by the patient’s own yes', async () => {
    const { id, token } = await invited();
    expect(await mayRead()).toBe(false);
    expect((await here.get(Guardianships).list(guardian, {}, PAGE)).items).toEqual([]);
    expect((await here.get(Guardianships).list(patient, {}, PAGE)).items).toMatchObject([{ id }]);
    const accept = here.get(AcceptGuardianship);
    await expect(accept.accept(guardian, token)).rejects.toThrow(InvitationInvalid);
    expect(await accept.accept(patient, token)).toMatchObject({
      id,
      status: 'active',
      endsOn: null,
      version: 2,
    });
    expect(await mayRead()).toBe(true);
    await expect(accept.accept(patient, token)).rejects.toThrow(InvitationInvalid);
    expect(await here.events('guardianship.began')).toContainEqual({
      guardianshipId: id,
      guardianId: guardian.userId,
      patientId: patient.patientId,
    });
  });

  it('ends by itself at 18 for a patient who is younger', async () => {
    patient = await here.patient({ dateOfBirth: '2010-01-15' });
    const { token } = await invited();
    expect(await here.get(AcceptGuardianship).accept(patient, token)).toMatchObject({ endsOn: '2028-01-15' });
  });

  it('is worth nothing after seven days, with a wrong token, or when it was taken back', async () => {
    const accept = here.get(AcceptGuardianship);
    const first = await invited();
    here.clock.set(new Date(NOW.getTime() + 7 * 86_400_000));
    await expect(accept.accept(patient, first.token)).rejects.toThrow(InvitationInvalid);
    here.clock.set(NOW);
    for (const wrong of ['', 'x'.repeat(64), here.get(MailedSecrets).passwordToken(first.id)])
      await expect(accept.accept(patient, wrong)).rejects.toThrow(InvitationInvalid);
    await here.get(Guardianships).revoke(guardian, first.id, undefined);
    await expect(accept.accept(patient, first.token)).rejects.toThrow(InvitationInvalid);
  });

  it('does not tell whether there is such a patient, and is not sent twice', async () => {
    const invite = here.get(InviteGuardianship);
    const before = (await here.events('guardianship.offered')).length;
    await expect(invite.invite(guardian, 'nobody@example.test', TERMS)).resolves.toBeUndefined();
    await expect(invite.invite(guardian, emailOf(patient), TERMS)).resolves.toBeUndefined();
    await expect(invite.invite(guardian, emailOf(patient), TERMS)).resolves.toBeUndefined();
    expect(await here.events('guardianship.offered')).toHaveLength(before + 1);
    await expect(invite.invite(guardian, emailOf(guardian), TERMS)).rejects.toThrow(OwnGuardian);
  });

  it('is answered once, when two answers come at the same time', async () => {
    const { token } = await invited();
    const answers = await Promise.allSettled(
      [1, 2, 3].map(() => here.get(AcceptGuardianship).accept(patient, token)),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('an admin', () => {
  it('links two people for a reason that the audit keeps', async () => {
    const admin = await here.staff('admin');
    const assign = here.get(AssignGuardian);
    const terms = { ...TERMS, guardianId: guardian.userId, patientId: patient.patientId };
    const { id } = await assign.assign(admin, terms, 'Court order 17');
    expect(await mayRead()).toBe(true);
    expect(await here.database.query('SELECT reason FROM audit_events WHERE entity_id = $1', [id])).toEqual([
      { reason: 'Court order 17' },
    ]);
    await expect(assign.assign(admin, terms, 'Again')).rejects.toThrow(AlreadyGuardian);
    await expect(assign.assign(admin, { ...terms, patientId: newId() }, 'x')).rejects.toThrow(PatientUnknown);
    await expect(assign.assign(admin, { ...terms, guardianId: admin.userId }, 'x')).rejects.toThrow(
      GuardianUnknown,
    );
    await expect(assign.assign(admin, { ...terms, patientId: guardian.patientId }, 'x')).rejects.toThrow(
      OwnGuardian,
    );
  });
});

describe('a guardianship', () => {
  const active = async (): Promise<string> => {
    const { id, token } = await invited();
    await here.get(AcceptGuardianship).accept(patient, token);
    return id;
  };

  it('is ended by either side at once, and stays ended', async () => {
    for (const side of ['guardian', 'patient'] as const) {
      const id = await active();
      await here.get(Guardianships).revoke(side === 'guardian' ? guardian : patient, id, undefined);
      expect(await mayRead()).toBe(false);
      await expect(here.get(Guardianships).revoke(patient, id, undefined)).rejects.toThrow(GuardianshipEnded);
    }
  });

  it('is no business of others', async () => {
    const id = await active();
    const stranger = await here.patient();
    const guardianships = here.get(Guardianships);
    await expect(guardianships.revoke(stranger, id, undefined)).rejects.toThrow(NotFound);
    await expect(guardianships.update(stranger, id, ['records'], undefined)).rejects.toThrow(NotFound);
    expect((await guardianships.list(stranger, {}, PAGE)).items).toEqual([]);
    for (const side of [guardian, patient])
      expect((await guardianships.list(side, { status: 'active' }, PAGE)).items.map((one) => one.id)).toEqual(
        [id],
      );
    expect((await guardianships.list(patient, { status: 'revoked' }, PAGE)).items).toEqual([]);
    const all = await guardianships.list(await here.staff('admin'), { patientId: patient.patientId }, PAGE);
    expect(all.items.map((one) => one.id)).toEqual([id]);
  });

  it('is widened by the patient, while the guardian may only do with less', async () => {
    const id = await active();
    const guardianships = here.get(Guardianships);
    await expect(guardianships.update(guardian, id, ['records', 'prescriptions'], undefined)).rejects.toThrow(
      ScopesNotYours,
    );
    await expect(guardianships.update(patient, id, ['appointments'], 1)).rejects.toThrow(PreconditionFailed);
    const wider = await guardianships.update(patient, id, ['records', 'prescriptions'], 2);
    expect(wider).toMatchObject({ scopes: ['records', 'prescriptions'], version: 3 });
    expect(await guardianships.update(guardian, id, ['prescriptions'], 3)).toMatchObject({ version: 4 });
    expect(await mayRead()).toBe(false);
  });

  it('of a child without an account is the guardian’s to change', async () => {
    const { guardianshipId } = await here.get(Dependents).add(guardian, child('2020-01-01'));
    const guardianships = here.get(Guardianships);
    await guardianships.update(guardian, guardianshipId, ['records'], undefined);
    const wider = await guardianships.update(
      guardian,
      guardianshipId,
      ['records', 'appointments'],
      undefined,
    );
    expect(wider.scopes).toEqual(['records', 'appointments']);
  });

  it('is noted as expired at 18, once, with several workers at it; so is an invitation nobody answered', async () => {
    const { guardianshipId } = await here.get(Dependents).add(guardian, child('2009-03-04'));
    const { id } = await invited();
    const due = new Date('2027-03-04T00:00:01Z');
    here.clock.set(due);
    await Promise.all([1, 2, 3].map(() => here.get(ExpireGuardianships).run(due)));
    const states = await here.database.query(
      'SELECT id, status, ended_at FROM guardianships WHERE id = ANY($1) ORDER BY created_at, id',
      [[guardianshipId, id]],
    );
    expect(states).toEqual([
      { id: guardianshipId, status: 'expired', ended_at: due },
      { id, status: 'expired', ended_at: due },
    ]);
    const told = (await here.events('guardianship.expired')).map((event) => event.guardianshipId);
    expect(told.filter((one) => one === guardianshipId)).toHaveLength(1);
    expect(told).not.toContain(id);
  });

  it('is found by index, whoever asks', async () => {
    await here.database.query(
      `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, ended_at)
       SELECT gen_random_uuid(), $1, $2, 'child', '{}', 'revoked', $1, now(), now() FROM generate_series(1, 3000)`,
      [guardian.userId, patient.patientId],
    );
    await here.database.query('ANALYZE guardianships');
    const stranger = await here.patient();
    const values: unknown[] = [];
    const own = access.ownPatients(stranger, 'records', values);
    const plan = JSON.stringify(await here.get(Transaction).rows(`EXPLAIN ${own}`, values));
    expect(plan).toMatch(/Index Scan using guardianships_/);
    const due = await here.database.query(
      `EXPLAIN SELECT id FROM guardianships WHERE (status = 'active' AND ends_on <= $1) OR (status = 'invited' AND invitation_expires_at <= $2)`,
      ['2026-12-01', NOW],
    );
    expect(JSON.stringify(due)).not.toContain('Seq Scan');
  });
});
