import { type Client } from 'pg';
import { newId } from '#libs/platform';
import { type Calendar, MINUTE } from './calendar.js';
import { type Cast } from './cast.js';
import { demoConsultation } from './demo-consultation.js';

/** How long the online appointment of the demo takes; its chat is open for two and a half times as long. */
const ONLINE_MINUTES = 60;

interface People {
  patientId: string;
  doctorId: string;
  clinicId: string;
  /** Who books. */
  userId: string;
}

const VISITS = [
  { patient: 'sara', doctor: 'layla', daysAgo: 180, status: 'completed', reason: 'Yearly check-up' },
  {
    patient: 'sara',
    doctor: 'layla',
    daysAgo: 45,
    status: 'completed',
    reason: 'Cough that does not go away',
  },
  { patient: 'sara', doctor: 'layla', daysAgo: 12, status: 'no_show', reason: null },
  { patient: 'sara', doctor: 'layla', daysAgo: 9, status: 'completed', reason: 'Diabetes check-up' },
  { patient: 'sara', doctor: 'layla', daysAgo: -3, status: 'booked', reason: 'Blood pressure, as agreed' },
  { patient: 'adam', doctor: 'layla', daysAgo: 18, status: 'completed', reason: 'Wheezing after running' },
  { patient: 'yousef', doctor: 'omar', daysAgo: 152, status: 'completed', reason: 'Echocardiography' },
  { patient: 'yousef', doctor: 'omar', daysAgo: 30, status: 'completed', reason: 'مراجعة القلب' },
  { patient: 'yousef', doctor: 'omar', daysAgo: -2, status: 'booked', reason: 'مراجعة القلب' },
] as const;
/** When in the day each patient comes, in minutes after 09:00. */
const TIMES = { sara: 0, adam: 60, yousef: 240 };

/** Past visits and some to come, so that no list of the demo is empty and each doctor has patients in care. */
export async function demoAppointments(client: Client, cast: Cast, calendar: Calendar): Promise<void> {
  for (const { patient, doctor, daysAgo, status, reason } of VISITS) {
    const { patientId } = cast[patient];
    const { doctorId } = cast[doctor];
    const { userId } = patient === 'yousef' ? cast.yousef : cast.sara;
    await addAppointment(
      client,
      { patientId, doctorId, clinicId: cast.clinicId, userId },
      {
        startsAt: calendar.daysAgo(daysAgo, TIMES[patient]),
        minutes: doctor === 'omar' ? 20 : 30,
        visitType: 'physical',
        status,
        reason,
      },
    );
  }
  await client.query(REMINDERS);
}

/** What is still to come is reminded of, as the clinic wants it. */
const REMINDERS = `
  INSERT INTO reminders (id, appointment_id, starts_at, minutes_before, due_at, created_at)
  SELECT gen_random_uuid(), appointments.id, starts_at, minutes_before, starts_at - minutes_before * interval '1 minute', now()
    FROM appointments JOIN clinics ON clinics.id = clinic_id, unnest(reminder_minutes) AS minutes_before
   WHERE status = 'booked' AND starts_at - minutes_before * interval '1 minute' > now()`;

/** Sees to it that the demo patient has an online appointment that is open now, and talks in it with her doctor. */
export async function openOnlineAppointment(client: Client): Promise<void> {
  const people = await peopleOf(client);
  if (!people) return;
  const now = Date.now();
  const { rowCount } = await client.query(
    `SELECT id FROM appointments
      WHERE patient_id = $1 AND visit_type = 'online' AND status IN ('booked', 'checked_in', 'in_progress')
        AND starts_at <= $2::timestamptz + interval '15 minutes'
        AND starts_at + 2.5 * (ends_at - starts_at) > $2::timestamptz + interval '15 minutes'`,
    [people.patientId, new Date(now)],
  );
  if (rowCount !== 0) return;
  const appointmentId = await addAppointment(client, people, {
    startsAt: new Date(Math.floor(now / (5 * MINUTE)) * 5 * MINUTE),
    minutes: ONLINE_MINUTES,
    visitType: 'online',
    status: 'booked',
    reason: 'Questions about the new medication',
  });
  if (appointmentId === undefined) return;
  await demoConsultation(client, appointmentId, { patient: people.userId, doctor: people.doctorUserId });
}

/** The first patient of the demo, the doctor who sees her, and where. */
async function peopleOf(client: Client): Promise<(People & { doctorUserId: string }) | undefined> {
  const { rows } = await client.query<People & { doctorUserId: string }>(
    `SELECT p.patient_id AS "patientId", p.id AS "userId", u.id AS "doctorUserId", d.id AS "doctorId", d.clinic_ids[1] AS "clinicId"
       FROM users p, users u JOIN doctors d ON d.id = u.doctor_id
      WHERE lower(p.email) = 'patient@demo.test' AND lower(u.email) = 'doctor@demo.test'`,
  );
  return rows[0];
}

/** @returns its id; undefined where somebody who tries the demo has booked that very time */
async function addAppointment(
  client: Client,
  people: People,
  visit: { startsAt: Date; minutes: number; visitType: string; status: string; reason: string | null },
): Promise<string | undefined> {
  const id = newId();
  const { rowCount } = await client.query(
    `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, reason, booked_by_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, least(now(), $7::timestamptz - interval '7 days'))
     ON CONFLICT DO NOTHING`,
    [
      id,
      people.patientId,
      people.doctorId,
      people.clinicId,
      visit.visitType,
      visit.status,
      visit.startsAt,
      new Date(visit.startsAt.getTime() + visit.minutes * MINUTE),
      visit.reason,
      people.userId,
    ],
  );
  if (rowCount === 0) return undefined;
  await client.query(
    `INSERT INTO appointment_changes (id, appointment_id, changed_at, changed_by_id, changed_by_role, action, to_status, to_starts_at, to_doctor_id)
     SELECT $2, id, created_at, booked_by_id, 'patient', 'booked', 'booked', starts_at, doctor_id FROM appointments WHERE id = $1`,
    [id, newId()],
  );
  return id;
}
