import { type Client } from 'pg';
import { newId } from '#libs/platform';
import { MINUTE } from './calendar.js';
import { insertAll, type Row } from './insert.js';

/** What is said in the online consultation of the demo before anybody looks at it. */
const SAID = [
  {
    by: 'patient',
    minutesAgo: 6,
    body: 'Good morning doctor. I have been taking lisinopril for nine days now.',
  },
  {
    by: 'patient',
    minutesAgo: 6,
    body: 'My pressure is better, about 128/80. But I cough a little in the evening.',
  },
  {
    by: 'doctor',
    minutesAgo: 4,
    body: 'Good morning Sara, those values are fine. Is the cough dry, and since when?',
  },
  { by: 'patient', minutesAgo: 3, body: 'Dry, since the weekend. It does not wake me up.' },
  {
    by: 'doctor',
    minutesAgo: 1,
    body: 'It may come from the lisinopril. Let us see for another week; if it gets worse, we change it.',
  },
] as const;
/** Up to which message each has read: the last one is new to the patient. */
const READ = { doctor: 5, patient: 4 };

/** Lets the two talk in the consultation of an appointment that has just begun. */
export async function demoConsultation(
  client: Client,
  appointmentId: string,
  users: { patient: string; doctor: string },
): Promise<void> {
  const now = Date.now();
  const { rows } = await client.query<{ id: string }>(
    `UPDATE consultations SET status = 'open', opened_at = opens_at, last_seq = $2, version = version + 1 + $2
      WHERE appointment_id = $1 RETURNING id`,
    [appointmentId, SAID.length],
  );
  const consultationId = rows[0]?.id;
  await insertAll(
    client,
    'consultation_messages',
    SAID.map(({ by, minutesAgo, body }, index): Row => ({
      id: newId(),
      consultationId,
      seq: index + 1,
      senderId: users[by],
      senderRole: by,
      body,
      clientMessageId: newId(),
      sentAt: new Date(now - minutesAgo * MINUTE),
    })),
  );
  await insertAll(
    client,
    'consultation_reads',
    (['doctor', 'patient'] as const).map((who): Row => ({
      consultationId,
      userId: users[who],
      seq: READ[who],
      readAt: new Date(now - MINUTE),
    })),
  );
  await client.query(
    'UPDATE appointments SET doctor_attended_at = $2, patient_attended_at = $3 WHERE id = $1',
    [appointmentId, new Date(now - 4 * MINUTE), new Date(now - 6 * MINUTE)],
  );
}
