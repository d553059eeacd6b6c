import { Client } from 'pg';
import { PasswordHasher } from '#libs/identity';
import { newId } from '#libs/platform';
import { DEMO_PASSWORD } from './demo-accounts.js';
import { demoAppointments, openOnlineAppointment } from './demo-appointments.js';
import { CLINICS, DOCTORS, PATIENTS } from './demo-people.js';
import { insert } from './insert.js';

/**
 * Fills a database with a small hospital: once, all of it or nothing. It writes rows, not requests, because
 * part of it lies in the past, where nobody can book any more. At every later start only the online
 * appointment that is open now is seen to.
 */
export async function demoData(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('demo data', 0))`);
    const { rowCount } = await client.query(`SELECT FROM users WHERE lower(email) = 'admin@demo.test'`);
    if (rowCount === 0) await createHospital(client);
    await openOnlineAppointment(client);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function createHospital(client: Client): Promise<void> {
  const passwordHash = await new PasswordHasher().hash(DEMO_PASSWORD);
  await insert(client, 'users', account('admin@demo.test', 'admin', 'Amal', 'Nasser', passwordHash));
  const clinicIds: string[] = [];
  for (const clinic of CLINICS) {
    const id = newId();
    clinicIds.push(id);
    await insert(client, 'clinics', { id, ...clinic });
  }
  for (const { hours, email, ...doctor } of DOCTORS) {
    const doctorId = newId();
    await insert(client, 'doctors', { id: doctorId, ...doctor, clinicIds: clinicIds.slice(0, 1) });
    await insert(client, 'users', {
      ...account(email, 'doctor', doctor.firstName, doctor.lastName, passwordHash),
      doctorId,
    });
    for (const { start, end, slotMinutes } of hours) {
      await insert(client, 'schedules', {
        id: newId(),
        doctorId,
        clinicId: clinicIds[0],
        visitTypes: ['physical', 'online'],
        weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        startTime: start,
        endTime: end,
        slotMinutes,
        validFrom: '2026-01-01',
      });
    }
  }
  for (const { email, locale, ...patient } of PATIENTS) {
    const patientId = newId();
    await insert(client, 'patients', { id: patientId, ...patient });
    await insert(client, 'users', {
      ...account(email, 'patient', patient.firstName, patient.lastName, passwordHash),
      locale,
      patientId,
    });
  }
  await demoAppointments(client);
}

function account(
  email: string,
  role: string,
  firstName: string,
  lastName: string,
  passwordHash: string,
): Record<string, unknown> {
  return { id: newId(), email, role, firstName, lastName, passwordHash, locale: 'en' };
}
