import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Injectable, Module } from '@nestjs/common';
import { AppointmentsModule } from '#libs/appointments';
import { AuditModule } from '#libs/audit';
import { IdentityModule } from '#libs/identity';
import { PatientsModule } from '#libs/patients';
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

/** Stands in for the prescriptions library, which this one must not know. */
@Injectable()
export class TestMedications extends Medications {
  readonly of = new Map<string, ActiveMedication[]>();

  override active(patientId: string): Promise<ActiveMedication[]> {
    return Promise.resolve(this.of.get(patientId) ?? []);
  }
}

@Global()
@Module({
  providers: [TestMedications, { provide: Medications, useExisting: TestMedications }],
  exports: [Medications, TestMedications],
})
class TestMedicationsModule {}

/** Everything that the chart stands on, as in the apps. */
export const MODULES = [
  PlatformModule,
  AuditModule,
  FilesModule,
  IdentityModule,
  PatientsModule,
  PracticeModule,
  AppointmentsModule,
  TestMedicationsModule,
  RecordsModule,
];

/** Tuesday, noon in Riyadh. */
export const NOW = new Date('2026-12-01T09:00:00Z');

export type Doctor = Actor & { doctorId: string; userId: string };
export type Patient = Actor & { patientId: string; userId: string };

/** A clinic with a doctor who has a patient in care, and everybody who has not. */
export interface World extends TestContext {
  clock: FixedClock;
  clinicId: string;
  /** Has every patient of this world in care. */
  doctor: Doctor;
  /** Has them in care too. */
  colleague: Doctor;
  /** Has nobody in care. */
  stranger: Doctor;
  admin: Actor & { userId: string };
  /** A patient in care of the doctor and the colleague. */
  patient(): Promise<Patient>;
  /** An account that is guardian of a patient, with these scopes. */
  guardian(patientId: string, scopes: string[]): Promise<Patient>;
  /** An appointment of a patient. */
  appointment(doctor: Doctor, patientId: string, startsAt: Date): Promise<string>;
  breakGlass(actor: Actor, patientId: string): Promise<void>;
  /** A stored file of an account. */
  file(owner: Actor): Promise<string>;
  /** Names of the events that are in the outbox, with their payloads. */
  events(name: string): Promise<Record<string, string>[]>;
  audited(entityId: string): Promise<{ action: string; actor_id: string | null; details: object }[]>;
}

export async function world(now = NOW): Promise<World> {
  process.env.FILES_DIRECTORY = mkdtempSync(join(tmpdir(), 'records-'));
  const clock = new FixedClock(now);
  const context = await testContext({ imports: MODULES, clock });
  const { database } = context;
  const clinicId = newId();
  await database.query(
    `INSERT INTO clinics (id, name, name_ar, address, time_zone, visit_types, created_at)
     VALUES ($1, 'City Clinic', 'عيادة المدينة', '12 Olaya St., Riyadh', 'Asia/Riyadh', '{physical,online}', $2)`,
    [clinicId, now],
  );
  const doctor = await addDoctor(database, clinicId);
  const colleague = await addDoctor(database, clinicId);
  const appointment = async (who: Doctor, patientId: string, startsAt: Date): Promise<string> => {
    const id = newId();
    await database.query(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       VALUES ($1, $2, $3, $4, 'physical', $5, $6, $6::timestamptz + interval '5 minutes', $7, $8)`,
      [
        id,
        patientId,
        who.doctorId,
        clinicId,
        startsAt < now ? 'completed' : 'booked',
        startsAt,
        who.userId,
        now,
      ],
    );
    return id;
  };
  return {
    ...context,
    clock,
    clinicId,
    doctor,
    colleague,
    stranger: await addDoctor(database, clinicId),
    admin: await addUser(database, 'admin'),
    patient: async () => {
      const patient = await addPatient(database);
      for (const who of [doctor, colleague])
        await appointment(who, patient.patientId, new Date(now.getTime() - 86_400_000));
      return patient;
    },
    guardian: async (patientId, scopes) => {
      const guardian = await addPatient(database);
      await database.query(
        `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
         VALUES ($1, $2, $3, 'mother', $4, 'active', $2, $5, $5)`,
        [newId(), guardian.userId, patientId, scopes, now],
      );
      return guardian;
    },
    appointment,
    breakGlass: async ({ userId }, patientId) => {
      await database.query(
        `INSERT INTO break_glass_grants (id, user_id, patient_id, reason, granted_at, expires_at)
         VALUES ($1, $2, $3, 'Unconscious', $4, $4::timestamptz + interval '1 hour')`,
        [newId(), userId, patientId, now],
      );
    },
    file: async ({ userId }) => {
      const id = newId();
      await database.query(
        `INSERT INTO files (id, owner_id, storage_key, name, media_type, size, sha256, created_at, stored_at)
         VALUES ($1, $2, $3, 'a.pdf', 'application/pdf', 1, 'x', $4, $4)`,
        [id, userId, id, now],
      );
      return id;
    },
    events: async (name) =>
      (
        await database.query<{ payload: Record<string, string> }>(
          'SELECT payload FROM outbox_events WHERE name = $1 ORDER BY id',
          [name],
        )
      ).map(({ payload }) => payload),
    audited: (entityId) =>
      database.query('SELECT action, actor_id, details FROM audit_events WHERE entity_id = $1 ORDER BY id', [
        entityId,
      ]),
  };
}

/** Runs a use case as a request of the actor does. */
export function as<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  return withContext({ requestId: randomUUID(), address: '203.0.113.7', actor }, work);
}

async function addDoctor(database: TestDatabase, clinicId: string): Promise<Doctor> {
  const doctorId = newId();
  await database.query(
    `INSERT INTO doctors (id, first_name, last_name, first_name_ar, last_name_ar, specialty, clinic_ids, created_at)
     VALUES ($1, 'Sara', 'Haddad', 'سارة', 'حداد', 'cardiology', ARRAY[$2::uuid], $3)`,
    [doctorId, clinicId, NOW],
  );
  return { ...(await addUser(database, 'doctor', { doctorId })), doctorId };
}

async function addPatient(database: TestDatabase): Promise<Patient> {
  const patientId = newId();
  await database.query(
    `INSERT INTO patients (id, first_name, last_name, first_name_ar, last_name_ar, date_of_birth, sex, created_at)
     VALUES ($1, 'Lina', 'Nasser', 'لينا', 'ناصر', '1990-05-01', 'female', $2)`,
    [patientId, NOW],
  );
  return { ...(await addUser(database, 'patient', { patientId })), patientId };
}

async function addUser(
  database: TestDatabase,
  role: Role,
  { patientId = null, doctorId = null }: { patientId?: string | null; doctorId?: string | null } = {},
): Promise<Actor & { userId: string }> {
  const userId = newId();
  await database.query(
    `INSERT INTO users (id, email, role, locale, first_name, last_name, patient_id, doctor_id, created_at)
     VALUES ($1, $6, $2, 'en', 'Test', 'Person', $3, $4, $5)`,
    [userId, role, patientId, doctorId, NOW, `${userId}@example.test`],
  );
  return { role, userId, sessionId: null, patientId, doctorId };
}
