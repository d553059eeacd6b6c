import { type Client } from 'pg';
import { newId } from '#libs/platform';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** How long the online appointment of the demo takes; its chat is open for two and a half times as long. */
const ONLINE_MINUTES = 60;

interface People {
  patient_id: string;
  doctor_id: string;
  clinic_id: string;
  user_id: string;
}

/** Past visits and one to come, so that no list of the demo is empty. */
export async function demoAppointments(client: Client): Promise<void> {
  const people = await peopleOf(client);
  if (!people) return;
  // 09:00 in the clinic, which is three hours ahead of UTC.
  const today = Math.floor(Date.now() / DAY) * DAY + 6 * 60 * MINUTE;
  const visits = [
    { daysFromToday: -180, status: 'completed', reason: 'Yearly check-up' },
    { daysFromToday: -45, status: 'completed', reason: 'Cough that does not go away' },
    { daysFromToday: -12, status: 'no_show', reason: null },
    { daysFromToday: 3, status: 'booked', reason: 'Blood pressure, as agreed' },
  ];
  for (const { daysFromToday, status, reason } of visits) {
    const startsAt = new Date(today + daysFromToday * DAY);
    await addAppointment(client, people, { startsAt, minutes: 30, visitType: 'physical', status, reason });
  }
}

/** Sees to it that the demo patient has an online appointment that is open now. */
export async function openOnlineAppointment(client: Client): Promise<void> {
  const people = await peopleOf(client);
  if (!people) return;
  const now = Date.now();
  const { rowCount } = await client.query(
    `SELECT id FROM appointments
      WHERE patient_id = $1 AND visit_type = 'online' AND status IN ('booked', 'checked_in', 'in_progress')
        AND starts_at <= $2::timestamptz + interval '15 minutes'
        AND starts_at + 2.5 * (ends_at - starts_at) > $2::timestamptz + interval '15 minutes'`,
    [people.patient_id, new Date(now)],
  );
  if (rowCount !== 0) return;
  await addAppointment(client, people, {
    startsAt: new Date(Math.floor(now / (5 * MINUTE)) * 5 * MINUTE),
    minutes: ONLINE_MINUTES,
    visitType: 'online',
    status: 'booked',
    reason: 'Questions about the new medication',
  });
}

/** The demo's patient, the doctor who sees her, and where. */
async function peopleOf(client: Client): Promise<People | undefined> {
  const { rows } = await client.query<People>(
    `SELECT p.patient_id, p.id AS user_id, d.id AS doctor_id, d.clinic_ids[1] AS clinic_id
       FROM users p, users u JOIN doctors d ON d.id = u.doctor_id
      WHERE lower(p.email) = 'patient@demo.test' AND lower(u.email) = 'doctor@demo.test'`,
  );
  return rows[0];
}

async function addAppointment(
  client: Client,
  people: People,
  visit: { startsAt: Date; minutes: number; visitType: string; status: string; reason: string | null },
): Promise<void> {
  const id = newId();
  const { rowCount } = await client.query(
    `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, reason, booked_by_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, least(now(), $7::timestamptz - interval '7 days'))
     ON CONFLICT DO NOTHING`,
    [
      id,
      people.patient_id,
      people.doctor_id,
      people.clinic_id,
      visit.visitType,
      visit.status,
      visit.startsAt,
      new Date(visit.startsAt.getTime() + visit.minutes * MINUTE),
      visit.reason,
      people.user_id,
    ],
  );
  // Somebody who tries the demo may have booked that very time.
  if (rowCount === 0) return;
  await client.query(
    `INSERT INTO appointment_changes (id, appointment_id, changed_at, changed_by_id, changed_by_role, action, to_status, to_starts_at, to_doctor_id)
     SELECT $2, id, created_at, booked_by_id, 'patient', 'booked', 'booked', starts_at, doctor_id FROM appointments WHERE id = $1`,
    [id, newId()],
  );
}
