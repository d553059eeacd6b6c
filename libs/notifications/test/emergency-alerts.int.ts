import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SosEscalatedToAdmins, SosEscalatedToDoctors, SosRaised } from '#libs/emergencies';
import { newId } from '#libs/platform';
import { NotificationsContext } from './support/notifications-context.js';
import { People, type Person } from './support/people.js';

let context: NotificationsContext;
let people: People;
let onCall: Person;
let colleague: Person;
beforeAll(async () => {
  context = await NotificationsContext.start();
  people = new People(context.context.database);
  onCall = await people.add('doctor');
  colleague = await people.add('doctor', { locale: 'ar' });
  await query(
    `INSERT INTO on_call_shifts (id, doctor_id, starts_at, ends_at, created_at)
     VALUES ($1, $2, now() - interval '1 hour', now() + interval '1 hour', now())`,
    [newId(), onCall.profileId],
  );
});
afterAll(() => context.close());

const query = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  context.context.database.query<Row>(sql, values);

/** An SOS of a patient, as the emergencies library would write it. */
async function sosOf(patient: Person, over = false): Promise<{ sosId: string; patientId: string }> {
  const sosId = newId();
  await query(
    `INSERT INTO sos_requests (id, patient_id, raised_by_id, category, status, raised_at, next_escalation_at, closed_at)
     VALUES ($1, $2, $3, 'medical', $4, '2030-05-06T06:00:00Z', CASE WHEN $4 = 'open' THEN now() END, CASE WHEN $4 = 'cancelled' THEN now() END)`,
    [sosId, patient.profileId, patient.userId, over ? 'cancelled' : 'open'],
  );
  return { sosId, patientId: patient.profileId };
}

async function patientWithContacts(locale: 'en' | 'ar', phones: string[]): Promise<Person> {
  const patient = await people.add('patient', { locale });
  await query('UPDATE patients SET emergency_contacts = $2 WHERE id = $1', [
    patient.profileId,
    JSON.stringify(phones.map((phone) => ({ name: 'Huda', relation: 'mother', phone }))),
  ]);
  return patient;
}

interface TextRow {
  recipient: string;
  text: string;
}

/** The text messages about an SOS as the inbox of the local start keeps them, once none waits any more. */
async function textsAbout(sosId: string): Promise<TextRow[]> {
  for (let tries = 0; tries < 200; tries++) {
    const rows = await query<{ waits: boolean }>(
      'SELECT sent_at IS NULL AND skipped_at IS NULL AS waits FROM text_messages WHERE sos_id = $1',
      [sosId],
    );
    if (rows.length > 0 && rows.every(({ waits }) => !waits))
      return query<TextRow>(
        `SELECT recipient, text FROM dev_inbox
          WHERE message_id IN (SELECT '<' || id || '@sms>' FROM text_messages WHERE sos_id = $1) ORDER BY recipient`,
        [sosId],
      );
    await sleep(50);
  }
  throw new Error('The text messages were not sent in time.');
}

describe('when somebody cries for help', () => {
  it('those on duty are called, without a word of who it is, and the guardians are told who', async () => {
    const [patient, guardian] = [await people.add('patient'), await people.add('patient')];
    await query(
      `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
       VALUES ($1, $2, $3, 'parent', '{emergencies}', 'active', $2, now(), now())`,
      [newId(), guardian.userId, patient.profileId],
    );
    const { inbox } = await context.happens(SosRaised, await sosOf(patient));
    expect(inbox.map(({ recipient }) => recipient)).toEqual([guardian.email, onCall.email]);
    expect(inbox[0]?.subject).toBe('SOS: Sara Al-Amin has asked for help');
    expect(inbox[0]?.text).toContain('call 112');
    expect(inbox[1]?.subject).toBe('SOS: somebody needs help now');
    expect(inbox[1]?.text).toContain('Medical emergency');
    expect(inbox[1]?.text).not.toContain('Al-Amin');
  });

  it('each emergency contact gets one text message, in the language of the patient', async () => {
    const patient = await patientWithContacts('ar', ['+966501110001', '+966501110002', '+966501110001']);
    const sos = await sosOf(patient);
    await context.happens(SosRaised, sos);
    const texts = await textsAbout(sos.sosId);
    expect(texts.map(({ recipient }) => recipient)).toEqual(['+966501110001', '+966501110002']);
    expect(texts[0]?.text).toContain('سارة الأمين');
    expect(texts[0]?.text).toContain('112');
  });

  it('nobody is told any more once it is over', async () => {
    const patient = await patientWithContacts('en', ['+966501110003']);
    const sos = await sosOf(patient, true);
    const { rows, inbox } = await context.happens(SosRaised, sos);
    expect(inbox).toEqual([]);
    expect(new Set(rows.map(({ skip_reason }) => skip_reason))).toEqual(new Set(['sos_over']));
    expect(await textsAbout(sos.sosId)).toEqual([]);
  });
});

describe('when nobody answers', () => {
  it('all doctors are asked, then the admins, each time anew', async () => {
    const patient = await people.add('patient');
    const [adminId] = [newId()];
    await query(
      `INSERT INTO users (id, email, role, locale, first_name, last_name, active, created_at)
       VALUES ($1, 'admin@example.test', 'admin', 'en', 'Huda', 'Saleh', true, now())`,
      [adminId],
    );
    const sos = await sosOf(patient);
    const doctors = await context.happens(SosEscalatedToDoctors, sos);
    expect(doctors.inbox.map(({ recipient }) => recipient).sort()).toEqual(
      [onCall.email, colleague.email].sort(),
    );
    for (const level of [2, 3]) {
      const { inbox } = await context.happens(SosEscalatedToAdmins, { ...sos, level });
      expect(inbox.map(({ recipient, subject }) => [recipient, subject])).toEqual([
        ['admin@example.test', 'SOS: no doctor has answered'],
      ]);
    }
  });
});
