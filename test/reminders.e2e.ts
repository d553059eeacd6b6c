import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { type Appointment, freeSlots } from './support/slots.js';

const BOOKED = 7;

describe('Reminders of appointments', () => {
  let hospital: Hospital;
  let patient: Client;
  let appointments: Appointment[];
  beforeAll(async () => {
    hospital = await startHospital({ worker: true });
    patient = await hospital.signIn('patient@demo.test');
    const doctor = await hospital.signIn('doctor@demo.test');
    const slots = await freeSlots(patient, doctor.user.doctorId ?? '');
    appointments = [];
    for (const { doctorId, clinicId, startsAt } of slots.slice(0, BOOKED)) {
      const wish = { doctorId, clinicId, startsAt, visitType: 'physical' };
      appointments.push((await patient.post<Appointment>('/v1/appointments', wish)).body);
    }
  });
  afterAll(() => hospital.stop());

  const ids = () => appointments.map(({ id }) => id);
  const rows = (sql: string) =>
    hospital.database.query<{ id: string; count: number }>(
      `SELECT appointment_id AS id, count(*)::int AS count FROM reminders WHERE appointment_id = ANY ($1::uuid[]) AND ${sql} GROUP BY 1`,
      [ids()],
    );

  it('are planned by the worker for a day and an hour before, and dropped with the appointment', async () => {
    await eventually('two for each', async () => {
      const planned = await rows('sent_at IS NULL AND skipped_at IS NULL');
      return planned.length === BOOKED && planned.every(({ count }) => count === 2);
    });
    const [cancelled] = appointments.splice(0, 1);
    await patient.post(`/v1/appointments/${cancelled?.id ?? ''}/cancel`, { reason: 'I feel fine' });
    await eventually('none for it', async () => {
      const [dropped] = await hospital.database.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM reminders WHERE appointment_id = $1 AND skip_reason = 'cancelled'`,
        [cancelled?.id],
      );
      return dropped?.count === 2;
    });
  });

  it('are planned anew when the appointment moves, and for what the clinic wants from then on', async () => {
    const admin = await hospital.signIn('admin@demo.test');
    const [moved] = appointments;
    const clinic = await admin.get<{ version: number; reminderMinutes: number[] }>(
      `/v1/clinics/${moved?.clinicId ?? ''}`,
    );
    expect(clinic.body.reminderMinutes).toEqual([1440, 60]);
    await admin.patch(
      `/v1/clinics/${moved?.clinicId ?? ''}`,
      { reminderMinutes: [120] },
      { 'if-match': `"${clinic.body.version}"` },
    );
    const doctor = await hospital.signIn('doctor@demo.test');
    const free = (await freeSlots(patient, doctor.user.doctorId ?? '')).at(-1);
    await patient.post(`/v1/appointments/${moved?.id ?? ''}/reschedule`, { startsAt: free?.startsAt });
    const planned = await eventually('those of the new time', async () => {
      const all = await hospital.database.query<{ minutes: number; fate: string | null }>(
        'SELECT minutes_before AS minutes, skip_reason AS fate FROM reminders WHERE appointment_id = $1 ORDER BY minutes_before',
        [moved?.id],
      );
      return all.length === 3 && all;
    });
    expect(planned.map(({ minutes, fate }) => [minutes, fate])).toEqual([
      [60, 'moved'],
      [120, null],
      [1440, 'moved'],
    ]);
    appointments.splice(0, 1);
  });

  it('come late, and once each, when no worker was there at their time and three come back at once', async () => {
    await hospital.worker?.kill();
    // Their time passes; a day before is over for all of them.
    await hospital.database.query(
      `UPDATE reminders SET due_at = now() - interval '1 hour' WHERE appointment_id = ANY ($1::uuid[])`,
      [ids()],
    );
    await Promise.all(Array.from({ length: 3 }, () => hospital.start('worker')));
    const told = await eventually(
      'a mail and a notification for each',
      async () => {
        const found = await hospital.database.query<{ id: string; mails: number; inbox: number }>(
          `SELECT appointment.id,
                (SELECT count(*)::int FROM dev_inbox JOIN mails ON message_id LIKE '<' || mails.id || '@%'
                  WHERE template = 'appointment_reminder' AND context ->> 'appointmentId' = appointment.id) AS mails,
                (SELECT count(*)::int FROM notifications
                  WHERE template = 'appointment_reminder' AND entity_id::text = appointment.id) AS inbox
           FROM unnest($1::text[]) AS appointment (id)`,
          [ids()],
        );
        return found.every(({ mails, inbox }) => mails > 0 && inbox > 0) && found;
      },
      40,
    );
    expect(told.map(({ mails, inbox }) => [mails, inbox])).toEqual(ids().map(() => [1, 1]));
    expect((await rows(`skip_reason = 'superseded'`)).map(({ count }) => count)).toEqual(ids().map(() => 1));
    expect((await rows('sent_at IS NOT NULL')).map(({ count }) => count)).toEqual(ids().map(() => 1));
  }, 60_000);
});
