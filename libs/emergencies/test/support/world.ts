import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Global, Injectable, Module } from '@nestjs/common';
import { AppointmentsModule } from '#libs/appointments';
import { AuditModule } from '#libs/audit';
import { EmergenciesModule, type NewSos, RaiseSos, type SosRequest } from '#libs/emergencies';
import { IdentityModule } from '#libs/identity';
import { type GuardianScope, PatientsModule } from '#libs/patients';
import {
  type Actor,
  FilesModule,
  FixedClock,
  newId,
  PlatformModule,
  type Role,
  withContext,
} from '#libs/platform';
import { testContext, type TestContext, type TestDatabase } from '#libs/platform/testing';
import { PracticeModule } from '#libs/practice';
import { type ActiveMedication, Medications, RecordsModule } from '#libs/records';

/** What everybody takes who is known here; stands in for the prescriptions library, which this one must not know. */
export const MEDICATION: ActiveMedication = {
  prescriptionId: newId(),
  medicationName: 'Lisinopril',
  medicationCode: 'C09AA03',
  dose: '10 mg',
  frequency: 'once a day',
  since: new Date('2026-11-01T00:00:00Z'),
};

@Injectable()
class OneMedication extends Medications {
  override active(): Promise<ActiveMedication[]> {
    return Promise.resolve([MEDICATION]);
  }
}

@Global()
@Module({ providers: [{ provide: Medications, useClass: OneMedication }], exports: [Medications] })
class NeighboursModule {}

export const NOW = new Date('2026-12-01T09:00:00Z');
/** A moment so many seconds after NOW. */
export const seconds = (after: number): Date => new Date(NOW.getTime() + after * 1000);

export type Doctor = Actor & { doctorId: string; userId: string };
export type Patient = Actor & { patientId: string; userId: string };

/** A hospital with a doctor on call, one who is not, and an admin. */
export interface World extends TestContext {
  clock: FixedClock;
  onCall: Doctor;
  colleague: Doctor;
  admin: Actor & { userId: string };
  patient(): Promise<Patient>;
  guardian(patientId: string, scopes?: GuardianScope[]): Promise<Patient>;
  /** Cries for help as a request does. */
  cry(actor: Actor, wish?: Partial<NewSos>): Promise<SosRequest>;
  /** Does something in somebody's name. */
  as<T>(actor: Actor, work: () => Promise<T>): Promise<T>;
  audited(sosId: string): Promise<string[]>;
  published(sosId: string): Promise<string[]>;
}

export async function world(): Promise<World> {
  process.env.FILES_DIRECTORY = mkdtempSync(join(tmpdir(), 'emergencies-'));
  const clock = new FixedClock(NOW);
  const context = await testContext({
    imports: [
      PlatformModule,
      AuditModule,
      FilesModule,
      IdentityModule,
      PatientsModule,
      PracticeModule,
      AppointmentsModule,
      NeighboursModule,
      RecordsModule,
      EmergenciesModule,
    ],
    clock,
  });
  const { database } = context;
  const onCall = await addDoctor(database);
  await database.query(
    'INSERT INTO on_call_shifts (id, doctor_id, starts_at, ends_at, created_at) VALUES ($1, $2, $3, $4, $3)',
    [newId(), onCall.doctorId, NOW, seconds(86_400)],
  );
  return {
    ...context,
    clock,
    onCall,
    colleague: await addDoctor(database),
    admin: await addUser(database, 'admin'),
    patient: () => addPatient(database),
    guardian: async (patientId, scopes = ['emergencies']) => {
      const guardian = await addPatient(database);
      await database.query(
        `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
         VALUES ($1, $2, $3, 'parent', $4, 'active', $2, $5, $5)`,
        [newId(), guardian.userId, patientId, scopes, NOW],
      );
      return guardian;
    },
    cry: async (actor, wish = {}) => {
      const whole = {
        category: 'medical' as const,
        position: null,
        description: null,
        contactPhone: null,
        patientId: null,
      };
      return (await as(actor, () => context.get(RaiseSos).raise(actor, { ...whole, ...wish }))).sos;
    },
    as,
    audited: async (sosId) => {
      const rows = await database.query<{ action: string }>(
        'SELECT action FROM audit_events WHERE entity_id = $1 ORDER BY id',
        [sosId],
      );
      return rows.map(({ action }) => action);
    },
    published: async (sosId) => {
      const rows = await database.query<{ name: string }>(
        `SELECT name FROM outbox_events WHERE payload ->> 'sosId' = $1 ORDER BY id`,
        [sosId],
      );
      return rows.map(({ name }) => name);
    },
  };
}

const as = <T>(actor: Actor, work: () => Promise<T>): Promise<T> =>
  withContext({ requestId: randomUUID(), address: null, actor }, work);

async function addDoctor(database: TestDatabase): Promise<Doctor> {
  const doctorId = newId();
  await database.query(
    `INSERT INTO doctors (id, first_name, last_name, specialty, created_at) VALUES ($1, 'Layla', 'Haddad', 'emergency_medicine', $2)`,
    [doctorId, NOW],
  );
  return { ...(await addUser(database, 'doctor', { doctorId })), doctorId };
}

async function addPatient(database: TestDatabase): Promise<Patient> {
  const patientId = newId();
  await database.query(
    `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, blood_type, emergency_contacts, created_at)
     VALUES ($1, 'Sara', 'Al Harbi', '1990-05-01', 'female', 'A+', '[{"name":"Huda","relation":"mother","phone":"+966501112223"}]', $2)`,
    [patientId, NOW],
  );
  return { ...(await addUser(database, 'patient', { patientId })), patientId };
}

async function addUser(
  database: TestDatabase,
  role: Role,
  profile: { patientId?: string; doctorId?: string } = {},
): Promise<Actor & { userId: string }> {
  const userId = newId();
  await database.query(
    `INSERT INTO users (id, email, role, locale, first_name, last_name, active, patient_id, doctor_id, created_at)
     VALUES ($1, $2, $3, 'en', 'Some', 'Body', true, $4, $5, $6)`,
    [userId, `${userId}@example.test`, role, profile.patientId ?? null, profile.doctorId ?? null, NOW],
  );
  return { role, userId, sessionId: newId(), patientId: null, doctorId: null, ...profile };
}
