import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Actor,
  Forbidden,
  Hidden,
  newId,
  NotFound,
  PreconditionFailed,
  Transaction,
} from '#libs/platform';
import { hashOfCode, IssueLeave, type LeaveState, MedicalLeaves, type NewLeave } from '#libs/records';
import {
  LeaveAppointmentUnknown,
  LeaveNotIssued,
  LeaveOverlaps,
  LeaveSupersedesUnknown,
  LeaveTooLong,
} from '../src/leaves/leave.errors.js';
import { LeavePolicy } from '../src/leaves/leave.policy.js';
import { leaveListQuery } from '../src/leaves/leaves.js';
import { RevokeLeave } from '../src/leaves/revoke-leave.js';
import { LEAVE_BY_CODE } from '../src/leaves/verifiable-leaves.js';
import { as, type Doctor, NOW, type World, world } from './world.js';

let here: World;
beforeAll(async () => (here = await world()));
afterAll(() => here.close());

const issue = (
  patientId: string,
  wish: Partial<NewLeave> = {},
  doctor: Doctor = here.doctor,
): Promise<LeaveState> =>
  as(doctor, () =>
    here
      .get(IssueLeave)
      .issue(doctor, { patientId, from: '2026-12-01', to: '2026-12-03', reason: 'Bronchitis', ...wish }),
  );
const revoke = (actor: Actor, id: string, version?: number) =>
  as(actor, () => here.get(RevokeLeave).revoke(actor, id, 'Feels well', version));
const read = (actor: Actor, id: string) => as(actor, () => here.get(MedicalLeaves).one(actor, id));
const list = async (actor: Actor, filter = {}) =>
  (await as(actor, () => here.get(MedicalLeaves).list(actor, filter, { limit: 100 }))).items;

describe('A medical leave', () => {
  it('is issued by a doctor in care, and by nobody else', async () => {
    const { patientId } = await here.patient();
    const leave = await issue(patientId, { examsIncluded: true });
    expect(leave).toMatchObject({
      patientId,
      doctorId: here.doctor.doctorId,
      clinicId: here.clinicId,
      from: '2026-12-01',
      to: '2026-12-03',
      examsIncluded: true,
      status: 'issued',
      issuedAt: NOW,
      version: 1,
    });
    expect(leave.verificationCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(await here.events('medical_leave.issued')).toContainEqual(
      expect.objectContaining({ medicalLeaveId: leave.id }),
    );
    await expect(issue(patientId, {}, here.stranger)).rejects.toBeInstanceOf(Hidden);
    await expect(issue(newId())).rejects.toBeInstanceOf(NotFound);
    const patient = await here.patient();
    await here.breakGlass(here.stranger, patient.patientId);
    expect(await issue(patient.patientId, {}, here.stranger)).toMatchObject({ clinicId: here.clinicId });
  });

  it('lasts from one day to a year, and belongs to a visit of the same patient', async () => {
    const { patientId } = await here.patient();
    const wrong = [{ to: '2026-11-30' }, { to: '2027-12-01' }, { from: '2028-02-29', to: '2029-03-01' }];
    for (const period of wrong) await expect(issue(patientId, period)).rejects.toBeInstanceOf(LeaveTooLong);
    await issue(patientId, { from: '2028-02-29', to: '2029-02-28' });
    await issue(patientId, { to: '2027-11-30' });
    await issue(patientId, { from: '2026-11-30', to: '2026-11-30' });
    const other = await here.patient();
    const appointmentId = await here.appointment(
      here.colleague,
      other.patientId,
      new Date(NOW.getTime() + 1e7),
    );
    await expect(
      issue(patientId, { from: '2026-01-01', to: '2026-01-01', appointmentId }),
    ).rejects.toBeInstanceOf(LeaveAppointmentUnknown);
    // In the name of the clinic of a visit, only the doctor of that visit issues.
    await expect(issue(other.patientId, { appointmentId }, here.doctor)).rejects.toThrow();
    expect(await issue(other.patientId, { appointmentId }, here.colleague)).toMatchObject({ appointmentId });
  });

  it('is the only one at its time, whoever races', async () => {
    const { patientId } = await here.patient();
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        issue(
          patientId,
          { from: '2026-12-01', to: `2026-12-${10 + n}` },
          n % 2 ? here.doctor : here.colleague,
        ),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(LeaveOverlaps);
    await expect(issue(patientId, { from: '2026-11-25', to: '2026-12-01' })).rejects.toBeInstanceOf(
      LeaveOverlaps,
    );
    await issue(patientId, { from: '2026-11-25', to: '2026-11-30' });
    await issue((await here.patient()).patientId);
  });

  it('takes the place of one’s own, in one step or not at all', async () => {
    const { patientId } = await here.patient();
    const first = await issue(patientId);
    const longer = { from: '2026-12-01', to: '2026-12-07', supersedes: first.id };
    await expect(issue(patientId, longer, here.colleague)).rejects.toBeInstanceOf(LeaveSupersedesUnknown);
    await expect(issue((await here.patient()).patientId, longer)).rejects.toBeInstanceOf(
      LeaveSupersedesUnknown,
    );
    await issue(patientId, { from: '2026-12-08', to: '2026-12-09' }, here.colleague);
    await expect(issue(patientId, { ...longer, to: '2026-12-08' })).rejects.toBeInstanceOf(LeaveOverlaps);
    expect(await read(here.doctor, first.id)).toMatchObject({ status: 'issued', version: 1 });
    const results = await Promise.allSettled([issue(patientId, longer), issue(patientId, longer)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await read(here.doctor, first.id)).toMatchObject({ status: 'superseded', version: 2 });
    await expect(issue(patientId, longer)).rejects.toBeInstanceOf(LeaveNotIssued);
  });

  it('is revoked once, by whoever issued it; then its days are free', async () => {
    const patient = await here.patient();
    const { id } = await issue(patient.patientId);
    await expect(revoke(here.colleague, id)).rejects.toBeInstanceOf(Forbidden);
    await expect(revoke(here.stranger, id)).rejects.toBeInstanceOf(Hidden);
    await expect(revoke(here.doctor, id, 7)).rejects.toBeInstanceOf(PreconditionFailed);
    expect(await revoke(here.doctor, id, 1)).toMatchObject({
      status: 'revoked',
      revocationReason: 'Feels well',
      revokedAt: NOW,
      version: 2,
    });
    await expect(revoke(here.doctor, id)).rejects.toBeInstanceOf(LeaveNotIssued);
    expect(await here.events('medical_leave.revoked')).toContainEqual(
      expect.objectContaining({ medicalLeaveId: id }),
    );
    await issue(patient.patientId);
    await read(patient, id);
    expect((await here.audited(id)).map(({ action }) => action)).toEqual([
      'medical_leave.issued',
      'medical_leave.revoked',
      'medical_leave.read',
    ]);
  });

  it('is seen by the patient, guardians with the scope, doctors in care, and admins without the reason', async () => {
    const patient = await here.patient();
    const { patientId } = patient;
    const { id } = await issue(patientId);
    const guardian = await here.guardian(patientId, ['records']);
    for (const actor of [patient, guardian, here.doctor, here.colleague]) {
      expect(await read(actor, id)).toMatchObject({ reason: 'Bronchitis' });
      expect(await list(actor, { patientId })).toMatchObject([{ id, reason: 'Bronchitis' }]);
    }
    for (const actor of [
      here.stranger,
      await here.patient(),
      await here.guardian(patientId, ['appointments']),
    ]) {
      await expect(read(actor, id)).rejects.toBeInstanceOf(Hidden);
      await expect(list(actor, { patientId })).rejects.toBeInstanceOf(NotFound);
      expect((await list(actor)).map((leave) => leave.id)).not.toContain(id);
    }
    const metadata = { id, reason: null, verificationCode: null };
    expect(await read(here.admin, id)).toMatchObject(metadata);
    expect(await list(here.admin, { patientId })).toMatchObject([metadata]);
    await here.breakGlass(here.admin, patientId);
    expect(await read(here.admin, id)).toMatchObject({ reason: 'Bronchitis' });
    expect(await list(here.admin, { patientId, status: 'issued' })).toMatchObject([{ reason: 'Bronchitis' }]);
    expect(await list(here.admin, { patientId, status: 'revoked' })).toEqual([]);
    expect((await here.audited(patientId)).at(-1)).toMatchObject({
      action: 'medical_leave.listed',
      actor_id: here.admin.userId,
    });
  });

  it('is listed from an index', async () => {
    const { patientId } = await here.patient();
    await here.database.query(
      `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
       SELECT gen_random_uuid(), 'Lina', 'Nasser', '1990-05-01', 'female', now() FROM generate_series(1, 60)`,
    );
    await here.database.query(
      `INSERT INTO medical_leaves (id, patient_id, doctor_id, clinic_id, starts_on, ends_on, reason, exams_included, status,
              revoked_at, revocation_reason, verification_code, code_hash, issued_at, version)
       SELECT gen_random_uuid(), p.id, $1, $2, day, day, 'x', false, 'revoked', now(), 'x', '', sha256(gen_random_uuid()::text::bytea), now(), 1
         FROM patients p, generate_series(date '2020-01-01', date '2020-02-10', '1 day') AS day`,
      [here.doctor.doctorId, here.clinicId],
    );
    await here.database.query('ANALYZE medical_leaves');
    const patient = await here.patient();
    const questions: [Actor, object, string][] = [
      [patient, {}, 'medical_leaves_'],
      [here.doctor, { patientId }, 'medical_leaves_of_patient'],
      [here.doctor, {}, 'medical_leaves_'],
      [here.admin, {}, 'medical_leaves_by_start'],
      [here.admin, { status: 'issued' }, 'medical_leaves_by_status'],
      [here.admin, { patientId }, 'medical_leaves_of_patient'],
    ];
    const rows = here.get(Transaction);
    for (const [actor, filter, index] of questions) {
      const { sql, values } = leaveListQuery(here.get(LeavePolicy), actor, filter, { limit: 20 });
      const plan = JSON.stringify(await rows.rows(`EXPLAIN ${sql}`, values));
      expect(plan).toContain(index);
      expect(plan).not.toContain('Seq Scan on medical_leaves');
    }
    const plan = JSON.stringify(await rows.rows(`EXPLAIN ${LEAVE_BY_CODE}`, [hashOfCode('')]));
    expect(plan).toContain('medical_leaves_code');
  });
});
