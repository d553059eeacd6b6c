import { type Client } from 'pg';
import { PasswordHasher } from '#libs/identity';
import { newId } from '#libs/platform';
import { type Cast, type CastDoctor, type CastPatient } from './cast.js';
import { DEMO_PASSWORD } from './demo-accounts.js';
import { CHILD, CLINICS, DOCTORS, PATIENTS } from './demo-people.js';
import { insert, type Row } from './insert.js';

const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Creates the clinics, and everybody who takes part, with their accounts. */
export async function createCast(client: Client): Promise<Cast> {
  const passwordHash = await new PasswordHasher().hash(DEMO_PASSWORD);
  await insert(client, 'users', { ...account('admin@demo.test', 'admin', ADMIN), passwordHash });
  const [main, seaside] = CLINICS;
  const clinicId = newId();
  await insert(client, 'clinics', { id: clinicId, ...main });
  await insert(client, 'clinics', { id: newId(), ...seaside });
  const [layla, omar] = DOCTORS;
  const [sara, yousef] = PATIENTS;
  const child = newId();
  await insert(client, 'patients', { id: child, ...CHILD });
  return {
    clinicId,
    layla: await createDoctor(client, clinicId, layla, passwordHash),
    omar: await createDoctor(client, clinicId, omar, passwordHash),
    sara: await createPatient(client, sara, passwordHash),
    yousef: await createPatient(client, yousef, passwordHash),
    adam: { patientId: child },
  };
}

/** A doctor who works in the clinic every day, in person and online. */
async function createDoctor(
  client: Client,
  clinicId: string,
  { hours, email, ...doctor }: (typeof DOCTORS)[number],
  passwordHash: string,
): Promise<CastDoctor> {
  const doctorId = newId();
  await insert(client, 'doctors', { id: doctorId, ...doctor, clinicIds: [clinicId] });
  const user = { ...account(email, 'doctor', doctor), passwordHash, doctorId };
  await insert(client, 'users', user);
  for (const { start, end, slotMinutes } of hours) {
    await insert(client, 'schedules', {
      id: newId(),
      doctorId,
      clinicId,
      visitTypes: ['physical', 'online'],
      weekdays: EVERY_DAY,
      startTime: start,
      endTime: end,
      slotMinutes,
      validFrom: '2026-01-01',
    });
  }
  return { doctorId, userId: user.id };
}

async function createPatient(
  client: Client,
  { email, locale, ...patient }: (typeof PATIENTS)[number],
  passwordHash: string,
): Promise<CastPatient> {
  const patientId = newId();
  await insert(client, 'patients', { id: patientId, ...patient });
  const user = { ...account(email, 'patient', patient), passwordHash, locale, patientId };
  await insert(client, 'users', user);
  return { patientId, userId: user.id };
}

const ADMIN = { firstName: 'Amal', lastName: 'Nasser' };

const account = (
  email: string,
  role: string,
  { firstName, lastName }: { firstName: string; lastName: string },
): Row & { id: string } => ({ id: newId(), email, role, firstName, lastName, locale: 'en' });
