import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Tokens } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { calendarEntry, invites, type Mail, mailsTo, mailTo } from './support/mails.js';
import { expectProblem } from './support/problem.js';
import { type Appointment, book, dateIn, freeSlots, type Slot } from './support/slots.js';

const PASSWORD = 'a long walk by the sea';
const DOCTOR = 'doctor@demo.test';

describe('From the first visit to the site', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await startHospital({ worker: true });
  });
  afterAll(() => hospital.stop());

  it('a patient registers with a mailed code, books, moves and cancels, and both sides are told each time', async () => {
    const patient = await register('mona@example.test', 'en');
    const slot = await findSlot(patient);
    const appointment = await book(patient, slot, { reason: 'A cough' });
    expect(appointment).toMatchObject({ status: 'booked', patientId: patient.user.patientId, version: 1 });
    await expectMails(appointment, 0, 'REQUEST');

    const [other] = (await freeSlots(patient, slot.doctorId)).filter(
      ({ startsAt }) => startsAt > slot.endsAt,
    );
    const moved = await patient.post<Appointment>(`/v1/appointments/${appointment.id}/reschedule`, {
      startsAt: other?.startsAt,
    });
    expect(moved.status).toBe(200);
    expect(moved.body).toMatchObject({ id: appointment.id, startsAt: other?.startsAt, version: 2 });
    await expectMails(moved.body, 1, 'REQUEST');
    await expectFile(patient, moved.body, 1);

    const cancelled = await patient.post<Appointment>(`/v1/appointments/${appointment.id}/cancel`, {
      reason: 'The cough is gone',
    });
    expect(cancelled.body).toMatchObject({
      status: 'cancelled',
      cancellation: { reason: 'The cough is gone', cancelledById: patient.user.id },
    });
    await expectMails(cancelled.body, 2, 'CANCEL');
    const free = await freeSlots(patient, slot.doctorId);
    expect(free.map(({ startsAt }) => startsAt)).toEqual(
      expect.arrayContaining([slot.startsAt, other?.startsAt]),
    );
    const history = await patient.get<{ items: { action: string }[] }>(
      `/v1/appointments/${appointment.id}/history`,
    );
    expect(history.body.items.map(({ action }) => action)).toEqual(['booked', 'rescheduled', 'cancelled']);
  });

  it('an address that has an account already gets the same answer and a mail that says so', async () => {
    const answer = await hospital.anonymous().post('/v1/auth/register', {
      ...person('patient@demo.test'),
      locale: 'en',
    });
    const fresh = await hospital.anonymous().post('/v1/auth/register', person('nobody@example.test'));
    expect([answer.status, answer.text]).toEqual([202, fresh.text]);
    const mail = await mailTo(hospital.anonymous(), 'patient@demo.test', ({ calendar }) => !calendar);
    expect(codeIn(mail)).toBeUndefined();
  });

  it('a wrong code makes no account', async () => {
    const anonymous = hospital.anonymous();
    await anonymous.post('/v1/auth/register', person('lina@example.test'));
    const code = codeIn(await mailTo(anonymous, 'lina@example.test'));
    const wrong = code === '000000' ? '000001' : '000000';
    expectProblem(await verify('lina@example.test', wrong), 422, 'auth.invalid_code');
    const login = await anonymous.post('/v1/auth/login', { email: 'lina@example.test', password: PASSWORD });
    expectProblem(login, 401, 'auth.invalid_credentials');
  });

  it('an admin invites a doctor, who sets a password by the mailed link and signs in', async () => {
    const admin = await hospital.signIn('admin@demo.test');
    const clinic = await admin.get<{ items: { id: string }[] }>('/v1/clinics');
    const created = await admin.post<{ id: string }>('/v1/doctors', {
      email: 'new.doctor@example.test',
      firstName: 'Noura',
      lastName: 'Saleh',
      specialty: 'dermatology',
      clinicIds: [clinic.body.items[0]?.id],
    });
    expect(created.status).toBe(201);
    const token = tokenIn(await mailTo(admin, 'new.doctor@example.test'));
    expect(await setPassword(token, PASSWORD)).toBe(204);
    expect(await setPassword(token, 'another long password')).toBe(422);
    const doctor = await hospital.anonymous().signIn('new.doctor@example.test', PASSWORD);
    expect(doctor.user).toMatchObject({ role: 'doctor', doctorId: created.body.id });
  });

  it('a forgotten password is set anew by a mailed link, which ends all sessions', async () => {
    const patient = await register('huda@example.test', 'en');
    const forgotten = await hospital
      .anonymous()
      .post('/v1/auth/forgot-password', { email: 'HUDA@example.test' });
    expect(forgotten.status).toBe(202);
    const token = tokenIn(await mailTo(patient, 'huda@example.test', (mail) => !codeIn(mail)));
    expect(await setPassword(token, 'a quite different password')).toBe(204);
    expectProblem(await patient.get('/v1/me'), 401, 'auth.unauthenticated');
    await hospital.anonymous().signIn('huda@example.test', 'a quite different password');
    await expect(hospital.anonymous().signIn('huda@example.test', PASSWORD)).rejects.toThrow('401');
  });

  it('whoever prefers Arabic gets Arabic mail that runs from right to left', async () => {
    const patient = await register('salma@example.test', 'ar');
    const appointment = await book(patient, await findSlot(patient));
    const mail = await mailTo(patient, 'salma@example.test', invites(appointment.id, 0));
    expect(mail.subject).toMatch(/\p{Script=Arabic}/u);
    expect(mail.text).toMatch(/\p{Script=Arabic}/u);
    expect(mail.html).toMatch(/dir="rtl"/);
    expect(mail.html).toMatch(/lang="ar"/);
    const toDoctor = await mailTo(patient, DOCTOR, invites(appointment.id, 0));
    expect(toDoctor.html).not.toMatch(/dir="rtl"/);
  });

  const person = (email: string): Record<string, string> => ({
    email,
    password: PASSWORD,
    firstName: 'Mona',
    lastName: 'Haddad',
    dateOfBirth: '1990-04-23',
    sex: 'female',
  });

  const verify = (email: string, code: string | undefined) =>
    hospital.anonymous().post<Tokens>('/v1/auth/verify-email', { email, code });

  async function register(email: string, locale: string): Promise<Client> {
    const patient = hospital.anonymous();
    expect((await patient.post('/v1/auth/register', { ...person(email), locale })).status).toBe(202);
    const verified = await verify(
      email,
      codeIn(await mailTo(patient, email, (mail) => Boolean(codeIn(mail)))),
    );
    expect(verified.status).toBe(200);
    patient.tokens = verified.body;
    expect(patient.user).toMatchObject({ email, role: 'patient', locale });
    return patient;
  }

  async function setPassword(token: string | undefined, newPassword: string): Promise<number> {
    return (await hospital.anonymous().post('/v1/auth/reset-password', { token, newPassword })).status;
  }

  /** As a visitor would: the clinic, its doctors, the days, and a slot. */
  async function findSlot(visitor: Client): Promise<Slot> {
    const clinics = await visitor.get<{ items: { id: string; name: string }[] }>('/v1/clinics');
    const clinic = clinics.body.items.find(({ name }) => name === 'Al Noor Medical Centre');
    const doctors = await visitor.get<{ items: { id: string; specialty: string }[] }>(
      `/v1/doctors?clinicId=${clinic?.id}&specialty=family_medicine`,
    );
    const doctor = doctors.body.items[0];
    const range = `from=${dateIn(2)}&to=${dateIn(8)}&doctorId=${doctor?.id}`;
    const days = await visitor.get<{ items: { date: string; count: number }[] }>(`/v1/slots/days?${range}`);
    const slots = await freeSlots(visitor, doctor?.id ?? '', 7);
    expect(days.body.items.reduce((sum, { count }) => sum + count, 0)).toBe(slots.length);
    const slot = slots[0];
    if (!slot) throw new Error('There is no slot.');
    return slot;
  }

  async function expectMails(appointment: Appointment, sequence: number, method: string): Promise<void> {
    const patient = await eventually('the address of the patient', async () => {
      const rows = await hospital.database.query<{ email: string }>(
        'SELECT email FROM users WHERE patient_id = $1',
        [appointment.patientId],
      );
      return rows[0]?.email;
    });
    for (const address of [patient, DOCTOR]) {
      const mail = await mailTo(hospital.anonymous(), address, invites(appointment.id, sequence));
      const { startsAt, endsAt, status } = calendarEntry(mail.calendar ?? '');
      expect({ startsAt, endsAt }).toEqual({ startsAt: appointment.startsAt, endsAt: appointment.endsAt });
      expect(calendarEntry(mail.calendar ?? '').method).toBe(method);
      expect(status).toBe(method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
      const all = await mailsTo(hospital.anonymous(), address);
      expect(all.filter(invites(appointment.id, sequence))).toHaveLength(1);
    }
  }

  async function expectFile(patient: Client, appointment: Appointment, sequence: number): Promise<void> {
    const file = await patient.get(`/v1/appointments/${appointment.id}/calendar.ics`);
    expect(file.headers.get('content-type')).toMatch(/^text\/calendar/);
    const { startsAt } = appointment;
    expect(calendarEntry(file.text)).toMatchObject({ uid: appointment.id, sequence, startsAt });
  }
});

const codeIn = ({ text }: Mail): string | undefined => /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0];

const tokenIn = ({ text }: Mail): string | undefined => /(?<![\w-])[\w-]{64}(?![\w-])/.exec(text)?.[0];
