import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Accounts, EmailTaken } from '#libs/identity';
import { newId, NotFound, PreconditionFailed } from '#libs/platform';
import { Clinics } from '../src/clinics/clinics.js';
import { DeactivateDoctor } from '../src/doctors/deactivate-doctor.js';
import { Doctors } from '../src/doctors/doctors.js';
import { EmployDoctor } from '../src/doctors/employ-doctor.js';
import { CancelAppointmentsWhenUserDeactivated } from '../src/jobs/cancel-when-account-closed.js';
import { AffectsAppointments, TimeOffRangeInvalid } from '../src/time-off/time-off.errors.js';
import { TimesOff } from '../src/time-off/times-off.js';
import {
  ADMIN,
  doctorActor,
  NOW,
  practiceContext,
  type PracticeContext,
} from './support/practice-context.js';

describe('a doctor who is away', () => {
  let practice: PracticeContext;
  let timesOff: TimesOff;
  let doctorId: string;
  beforeAll(async () => {
    practice = await practiceContext();
    timesOff = practice.get(TimesOff);
  });
  beforeEach(async () => {
    practice.diary.entries = [];
    practice.diary.cancelled.length = 0;
    practice.waiters.offered.length = 0;
    practice.clock.set(new Date(NOW));
    doctorId = await practice.addDoctor();
  });
  afterAll(() => practice.close());

  const away = (cancelAppointments: boolean) => ({
    startsAt: new Date('2026-12-07T06:00:00Z'),
    endsAt: new Date('2026-12-07T09:00:00Z'),
    reason: 'Conference',
    cancelAppointments,
  });

  it('is refused the time while patients are booked, and told who', async () => {
    const id = practice.diary.add(doctorId, '2026-12-07T08:45:00Z');
    practice.diary.add(doctorId, '2026-12-07T09:00:00Z');
    const refusal = timesOff.create(ADMIN, doctorId, away(false));
    await expect(refusal).rejects.toBeInstanceOf(AffectsAppointments);
    await expect(refusal).rejects.toMatchObject({
      metadata: { affectedAppointments: [expect.objectContaining({ id })] },
    });
    expect((await timesOff.list(ADMIN, doctorId, { limit: 10 })).items).toEqual([]);
    expect(practice.diary.cancelled).toEqual([]);
  });

  it('has them cancelled with the reason when told to', async () => {
    const id = practice.diary.add(doctorId, '2026-12-07T08:45:00Z');
    const timeOff = await timesOff.create(ADMIN, doctorId, away(true));
    expect(practice.diary.cancelled).toEqual([{ id, reason: 'Conference' }]);
    expect((await timesOff.list(ADMIN, doctorId, { limit: 10 })).items).toMatchObject([{ id: timeOff.id }]);
  });

  it('keeps the visits of this day that are over already', async () => {
    practice.clock.set(new Date('2026-12-07T08:00:00Z'));
    const over = practice.diary.add(doctorId, '2026-12-07T06:30:00Z');
    const toCome = practice.diary.add(doctorId, '2026-12-07T08:30:00Z');
    await timesOff.create(ADMIN, doctorId, away(true));
    expect(practice.diary.cancelled.map(({ id }) => id)).toEqual([toCome]);
    expect(practice.diary.entries.map(({ id }) => id)).toEqual([over]);
    await timesOff.create(ADMIN, doctorId, {
      ...away(false),
      endsAt: new Date('2026-12-07T07:30:00Z'),
    });
  });

  it('may take the time back, once, and nobody else may', async () => {
    const own = doctorActor(doctorId);
    const stranger = doctorActor(await practice.addDoctor());
    const { id } = await timesOff.create(own, doctorId, away(false));
    await expect(timesOff.remove(stranger, id, undefined)).rejects.toBeInstanceOf(NotFound);
    await expect(timesOff.list(stranger, doctorId, { limit: 10 })).rejects.toBeInstanceOf(NotFound);
    await expect(timesOff.create(stranger, doctorId, away(false))).rejects.toBeInstanceOf(NotFound);
    await expect(timesOff.remove(own, id, 7)).rejects.toBeInstanceOf(PreconditionFailed);
    expect(practice.waiters.offered).toEqual([]);
    await timesOff.remove(own, id, 1);
    // Whoever waits for the doctor hears of it first.
    const { startsAt: from, endsAt: to } = away(false);
    expect(practice.waiters.offered).toEqual([{ doctorId, clinicIds: [practice.clinicId], from, to }]);
    await expect(timesOff.remove(own, id, undefined)).rejects.toBeInstanceOf(NotFound);
  });

  it('is away for some time, and is somebody', async () => {
    const never = { ...away(false), endsAt: away(false).startsAt };
    await expect(timesOff.create(ADMIN, doctorId, never)).rejects.toBeInstanceOf(TimeOffRangeInvalid);
    await expect(timesOff.create(ADMIN, newId(), away(false))).rejects.toBeInstanceOf(NotFound);
  });
});

describe('a doctor who comes and goes', () => {
  let practice: PracticeContext;
  beforeAll(async () => {
    practice = await practiceContext();
  });
  afterAll(() => practice.close());

  const employ = (email: string, clinicIds = [practice.clinicId]) =>
    practice.get(EmployDoctor).run({
      email,
      firstName: 'Omar',
      lastName: 'Farouk',
      firstNameAr: 'عمر',
      specialty: 'cardiology',
      languages: ['en', 'ar'],
      clinicIds,
    });
  const accountOf = async (doctorId: string): Promise<{ id: string; active: boolean } | undefined> =>
    (
      await practice.database.query<{ id: string; active: boolean }>(
        'SELECT id, active FROM users WHERE doctor_id = $1',
        [doctorId],
      )
    )[0];

  it('gets profile, account and invitation together, or none of them', async () => {
    const doctor = await employ('omar@example.test');
    expect(await accountOf(doctor.id)).toMatchObject({ active: true });
    await expect(employ('omar@example.test')).rejects.toBeInstanceOf(EmailTaken);
    await expect(employ('other@example.test', [newId()])).rejects.toMatchObject({
      driverError: { constraint: 'doctors_clinics' },
    });
    const [counts] = await practice.database.query<{ doctors: string; invitations: string }>(
      `SELECT (SELECT count(*) FROM doctors WHERE last_name = 'Farouk') AS doctors,
              (SELECT count(*) FROM outbox_events WHERE name = 'user.invited') AS invitations`,
    );
    expect(counts).toEqual({ doctors: '1', invitations: '1' });
  });

  it('is found by name in either script, by specialty, language and clinic', async () => {
    const doctors = practice.get(Doctors);
    const found = async (filter: Parameters<Doctors['list']>[0]): Promise<string[]> =>
      (await doctors.list(filter, { limit: 10 })).items.map(({ lastName }) => lastName);
    expect(await found({ q: 'FAR' })).toEqual(['Farouk']);
    expect(await found({ q: 'عمر' })).toEqual(['Farouk']);
    expect(await found({ q: '%' })).toEqual([]);
    expect(await found({ language: 'ar' })).toEqual(['Farouk']);
    expect(await found({ specialty: 'Cardiology' })).toEqual(['Farouk', 'Haddad']);
    expect(await found({ clinicId: newId() })).toEqual([]);
  });

  it('leaves: what was to come is cancelled, the account closed, the profile in no list but there to be read', async () => {
    const doctor = await employ('leaving@example.test');
    practice.diary.add(doctor.id, '2026-12-07T08:45:00Z');
    practice.diary.add(doctor.id, '2027-12-07T08:45:00Z');
    const deactivate = practice.get(DeactivateDoctor);
    expect(await deactivate.run(doctor.id, 'Moved away')).toBe(2);
    expect(await accountOf(doctor.id)).toMatchObject({ active: false });
    const doctors = practice.get(Doctors);
    expect((await doctors.list({}, { limit: 100 })).items.map(({ id }) => id)).not.toContain(doctor.id);
    expect(await doctors.one(doctor.id)).toMatchObject({ active: false });
    expect(await deactivate.run(doctor.id, 'Moved away')).toBe(0);
    await expect(deactivate.run(newId(), 'Never was here')).rejects.toBeInstanceOf(NotFound);
  });

  it('changes a clinic only with the version that was read', async () => {
    const clinics = practice.get(Clinics);
    const { id } = await clinics.create({ name: 'New', timeZone: 'Asia/Kolkata', visitTypes: ['online'] });
    expect(await clinics.update(id, { name: 'Newer', phone: '+966112345678' }, 1)).toMatchObject({
      name: 'Newer',
      version: 2,
    });
    await expect(clinics.update(id, { name: 'Newest' }, 1)).rejects.toBeInstanceOf(PreconditionFailed);
    expect(await clinics.update(id, { phone: null }, 2)).toMatchObject({ name: 'Newer', phone: null });
    expect((await clinics.archive(id)).archivedAt).not.toBeNull();
    expect((await clinics.list('newer', { limit: 10 })).items).toEqual([]);
    expect((await clinics.one(id)).name).toBe('Newer');
  });

  it('leaves with a reason that the audit keeps', async () => {
    const { id } = await employ('audited@example.test');
    await practice.get(DeactivateDoctor).run(id, 'Moved away');
    const rows = await practice.database.query(
      `SELECT reason FROM audit_events WHERE entity_id = $1 AND action = 'doctor.deactivated'`,
      [id],
    );
    expect(rows).toEqual([{ reason: 'Moved away' }]);
  });

  const hearsOfClosedAccount = (userId: string): Promise<void> =>
    practice.get(CancelAppointmentsWhenUserDeactivated).handle({
      id: newId(),
      name: '',
      payload: { userId },
      occurredAt: practice.clock.now(),
      actorId: null,
      requestId: null,
    });
  const isListed = async (doctorId: string): Promise<boolean> =>
    (await practice.get(Doctors).list({}, { limit: 100 })).items.some(({ id }) => id === doctorId);

  it('is hidden with the account, and what was to come is cancelled', async () => {
    const doctor = await employ('followed@example.test');
    const userId = (await accountOf(doctor.id))?.id ?? '';
    const appointment = practice.diary.add(doctor.id, '2026-12-07T08:45:00Z');
    await practice.get(Accounts).deactivate(userId);
    expect(await isListed(doctor.id)).toBe(false);
    await hearsOfClosedAccount(userId);
    expect(practice.diary.cancelled.map(({ id }) => id)).toContain(appointment);
    await practice.get(Accounts).reactivate(userId);
    expect(await isListed(doctor.id)).toBe(true);
  });

  it('loses nothing when the account was opened again before the news of its end arrived', async () => {
    const doctor = await employ('undone@example.test');
    const userId = (await accountOf(doctor.id))?.id ?? '';
    const appointment = practice.diary.add(doctor.id, '2026-12-07T08:45:00Z');
    await practice.get(Accounts).deactivate(userId);
    await practice.get(Accounts).reactivate(userId);
    await hearsOfClosedAccount(userId);
    expect(await isListed(doctor.id)).toBe(true);
    expect(practice.diary.entries.map(({ id }) => id)).toContain(appointment);
  });
});
