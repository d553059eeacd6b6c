import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { AppointmentBooked, AppointmentCancelled, AppointmentRescheduled } from '#libs/appointments';
import { type InboxRow, NotificationsContext } from './support/notifications-context.js';
import { People } from './support/people.js';

let context: NotificationsContext;
let people: People;
beforeAll(async () => {
  context = await NotificationsContext.start();
  people = new People(context.context.database);
});
afterAll(() => context.close());

const booked = (appointmentId: string) => ({ appointmentId, version: 1, moves: 0 });

/** What a calendar program reads. */
function calendarOf(mail: InboxRow | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(mail?.calendar ?? '') as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event?.getFirstPropertyValue('uid'),
    sequence: event?.getFirstPropertyValue('sequence'),
    start: event?.getFirstPropertyValue('dtstart')?.toString(),
    attendee: event?.getFirstPropertyValue('attendee')?.toString().toLowerCase(),
    summary: event?.getFirstPropertyValue('summary'),
  };
}

describe('mails about an appointment', () => {
  it('tell patient and doctor of the booking, each in their language and with an invitation', async () => {
    const patient = await people.add('patient');
    const doctor = await people.add('doctor', { locale: 'ar' });
    const appointmentId = await people.appointment(patient, doctor);
    const { inbox } = await context.happens(AppointmentBooked, booked(appointmentId));

    const [toPatient, toDoctor] = inbox;
    expect(inbox).toHaveLength(2);
    expect(toPatient?.recipient).toBe(patient.email);
    expect(toPatient?.subject).toBe('Appointment confirmed: Monday 6 May 2030, 09:00');
    expect(toPatient?.text).toContain('Dr Omar Haddad');
    expect(toPatient?.text).toContain('09:00–09:30 (Arabian Standard Time, UTC+3)');
    expect(toPatient?.text).toContain('until Sunday 5 May 2030, 21:00');
    expect(toDoctor?.recipient).toBe(doctor.email);
    expect(toDoctor?.html).toContain('<html lang="ar" dir="rtl">');
    expect(toDoctor?.text).toContain('سارة الأمين');
    expect(toDoctor?.text).toContain('عيادة النور');

    expect(calendarOf(toPatient)).toEqual({
      method: 'REQUEST',
      uid: appointmentId,
      sequence: 0,
      start: '2030-05-06T06:00:00Z',
      attendee: `mailto:${patient.email}`,
      summary: 'Appointment: Dr Omar Haddad',
    });
    expect(calendarOf(toDoctor)).toMatchObject({
      method: 'REQUEST',
      uid: appointmentId,
      attendee: `mailto:${doctor.email}`,
      summary: 'موعد: سارة الأمين',
    });
  });

  it('keep the reason of the visit to themselves', async () => {
    const appointmentId = await people.appointment(await people.add('patient'), await people.add('doctor'));
    const { inbox } = await context.happens(AppointmentBooked, booked(appointmentId));
    expect(JSON.stringify(inbox)).not.toContain('private complaint');
  });

  it('tell of a new time, and the former doctor that the appointment is gone', async () => {
    const former = await people.add('doctor');
    const appointmentId = await people.appointment(await people.add('patient'), await people.add('doctor'), {
      rescheduledFrom: [
        { startsAt: '2030-05-05T06:00:00Z', endsAt: '2030-05-05T06:30:00Z', doctorId: former.profileId },
      ],
      version: 2,
    });
    const { rows, inbox } = await context.happens(AppointmentRescheduled, {
      appointmentId,
      version: 2,
      moves: 1,
    });
    expect(rows.map(({ template }) => template)).toEqual([
      'appointment_rescheduled',
      'doctor_appointment_reassigned',
      'doctor_appointment_rescheduled',
    ]);
    const [toPatient, toFormer, toDoctor] = inbox;
    expect(toPatient?.text).toContain('Previously: Sunday 5 May 2030, 09:00–09:30');
    expect(toFormer?.recipient).toBe(former.email);
    expect(toFormer?.subject).toContain('Sunday 5 May 2030');
    expect(calendarOf(toPatient)).toMatchObject({ method: 'REQUEST', uid: appointmentId, sequence: 1 });
    expect(calendarOf(toDoctor)).toMatchObject({ method: 'REQUEST', uid: appointmentId, sequence: 1 });
    expect(calendarOf(toFormer)).toMatchObject({ method: 'CANCEL', uid: appointmentId, sequence: 1 });
  });

  it('tell each of its own move, however far the appointment has gone since', async () => {
    const [first, second] = [await people.add('doctor'), await people.add('doctor')];
    const patient = await people.add('patient');
    const appointmentId = await people.appointment(patient, first, {
      rescheduledFrom: [first, second].map(({ profileId }, index) => ({
        startsAt: `2030-05-0${index + 3}T06:00:00Z`,
        endsAt: `2030-05-0${index + 3}T06:30:00Z`,
        doctorId: profileId,
      })),
      version: 3,
    });
    const told = async (moves: number) =>
      (
        await (moves === 0
          ? context.happens(AppointmentBooked, booked(appointmentId))
          : context.happens(AppointmentRescheduled, { appointmentId, version: moves + 1, moves }))
      ).inbox.map((mail) => [mail.recipient, mail.subject, calendarOf(mail).sequence]);
    expect(await told(0)).toEqual([
      [patient.email, 'Appointment confirmed: Friday 3 May 2030, 09:00', 0],
      [first.email, 'New appointment: Friday 3 May 2030, 09:00', 0],
    ]);
    expect(await told(1)).toEqual([
      [patient.email, 'Appointment changed: Saturday 4 May 2030, 09:00', 1],
      [first.email, 'An appointment is no longer with you: Friday 3 May 2030, 09:00–09:30', 1],
      [second.email, 'Appointment changed: Saturday 4 May 2030, 09:00', 1],
    ]);
    expect(await told(2)).toEqual([
      [patient.email, 'Appointment changed: Monday 6 May 2030, 09:00', 2],
      [second.email, 'An appointment is no longer with you: Saturday 4 May 2030, 09:00–09:30', 2],
      [first.email, 'Appointment changed: Monday 6 May 2030, 09:00', 2],
    ]);
  });

  it('tell why an appointment was cancelled, and take it out of the calendar', async () => {
    const patient = await people.add('patient', { locale: 'ar' });
    const appointmentId = await people.appointment(patient, await people.add('doctor'));
    await people.cancel(appointmentId, 'الطبيب مريض');
    const { inbox } = await context.happens(AppointmentCancelled, { appointmentId });
    expect(inbox).toHaveLength(2);
    for (const mail of inbox) {
      expect(mail.text).toContain('الطبيب مريض');
      expect(calendarOf(mail)).toMatchObject({ method: 'CANCEL', uid: appointmentId, sequence: 1 });
    }
  });

  it('say in a late confirmation that the appointment is off, and invite nobody to it', async () => {
    const appointmentId = await people.appointment(await people.add('patient'), await people.add('doctor'));
    await people.cancel(appointmentId, 'Ill.');
    const { inbox } = await context.happens(AppointmentBooked, booked(appointmentId));
    for (const mail of inbox) {
      expect(mail.text).toContain('has been cancelled in the meantime');
      expect(mail.calendar).toBeNull();
    }
  });

  it('are not sent for an appointment that is over', async () => {
    const appointmentId = await people.appointment(await people.add('patient'), await people.add('doctor'), {
      startsAt: '2020-05-06T06:00:00Z',
    });
    const { rows, inbox } = await context.happens(AppointmentBooked, booked(appointmentId));
    expect(rows.map(({ skip_reason }) => skip_reason)).toEqual(['appointment_over', 'appointment_over']);
    expect(inbox).toEqual([]);
  });

  it('are not sent to closed accounts, but a patient is told of a cancellation', async () => {
    const patient = await people.add('patient', { active: false });
    const doctor = await people.add('doctor', { active: false });
    const appointmentId = await people.appointment(patient, doctor);
    const asked = await context.happens(AppointmentBooked, booked(appointmentId));
    expect(asked.rows.map(({ skip_reason }) => skip_reason)).toEqual(['account_closed', 'account_closed']);
    expect(asked.inbox).toEqual([]);
    await people.cancel(appointmentId, 'The doctor has left.');
    const cancelled = await context.happens(AppointmentCancelled, { appointmentId });
    expect(cancelled.inbox.map(({ recipient }) => recipient)).toEqual([patient.email]);
  });

  it('go to nobody for a patient without account and guardian', async () => {
    const patient = await people.add('patient');
    const appointmentId = await people.appointment(patient, await people.add('doctor'));
    await context.context.database.query(
      'UPDATE appointments SET booked_by_id = (SELECT id FROM users WHERE id <> $1 LIMIT 1) WHERE id = $2',
      [patient.userId, appointmentId],
    );
    await context.context.database.query('DELETE FROM users WHERE id = $1', [patient.userId]);
    const { rows, inbox } = await context.happens(AppointmentBooked, booked(appointmentId));
    expect(rows.map(({ template }) => template)).toEqual(['doctor_appointment_booked']);
    expect(inbox).toHaveLength(1);
  });
});
