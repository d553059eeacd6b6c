import { randomInt } from 'node:crypto';
import { newId } from '#libs/platform';
import { type Client } from './client.js';
import { type Hospital } from './hospital.js';

/** How many sign in at once: hashing passwords is slow on purpose, and few processors do it. */
const AT_ONCE = 4;

/** Adds patients with accounts and signs them in, each at one of the apis in turn. */
export async function signedInPatients(hospital: Hospital, count: number): Promise<Client[]> {
  const emails = await addPatients(hospital, count);
  const clients: Client[] = [];
  const next = emails.entries();
  const signInSome = async (): Promise<void> => {
    for (const [index, email] of next)
      clients[index] = await hospital.signIn(email, index % hospital.apis.length);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, signInSome));
  return clients;
}

/** Adds patients whose password is that of the demo accounts: hashing it for each would take minutes. */
async function addPatients({ database }: Hospital, count: number): Promise<string[]> {
  const people = Array.from({ length: count }, (_, index) => ({
    user_id: newId(),
    patient_id: newId(),
    email: `patient-${index}-${randomInt(2 ** 47).toString(36)}@example.test`,
    last_name: `Number ${index}`,
  }));
  await database.query(
    `WITH person AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS person (user_id uuid, patient_id uuid, email text, last_name text)),
     profile AS (
       INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
       SELECT patient_id, 'Patient', last_name, '1990-01-01', 'female', now() FROM person)
     INSERT INTO users (id, email, password_hash, role, locale, first_name, last_name, patient_id, created_at)
     SELECT user_id, person.email, demo.password_hash, 'patient', 'en', 'Patient', person.last_name, person.patient_id, now()
       FROM person, users demo WHERE demo.email = 'patient@demo.test'`,
    [JSON.stringify(people)],
  );
  return people.map(({ email }) => email);
}
