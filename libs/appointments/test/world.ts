import { randomUUID } from 'node:crypto';
import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AppointmentsModule } from '#libs/appointments';
import { AuditModule } from '#libs/audit';
import { IdentityModule } from '#libs/identity';
import { PatientsModule } from '#libs/patients';
import { type Actor, Clock, FixedClock, newId, PlatformModule, type Role, withContext } from '#libs/platform';
import { testContext, type TestContext, type TestDatabase } from '#libs/platform/testing';
import { PracticeModule } from '#libs/practice';

/** Everything that booking stands on, as in the apps. */
export const MODULES = [
  PlatformModule,
  AuditModule,
  IdentityModule,
  PatientsModule,
  PracticeModule,
  AppointmentsModule,
];

/** Tuesday, noon in Riyadh. */
export const NOW = new Date('2026-12-01T09:00:00Z');

/** A moment so many hours after NOW. */
export const hours = (after: number): Date => new Date(NOW.getTime() + after * 3_600_000);

/** A clinic in Riyadh where two doctors offer half-hour slots around the clock, and who may come there. */
export interface World extends TestContext {
  clock: FixedClock;
  clinicId: string;
  doctors: [Actor & { doctorId: string }, Actor & { doctorId: string }];
  admin: Actor & { userId: string };
  patient(): Promise<Actor & { patientId: string; userId: string }>;
  /** A second process on the same database: a pool and connections of its own. */
  another(): Promise<INestApplicationContext>;
}

export async function world(now = NOW): Promise<World> {
  const clock = new FixedClock(now);
  const context = await testContext({ imports: MODULES, clock });
  const { database } = context;
  const clinicId = newId();
  await database.query(
    `INSERT INTO clinics (id, name, address, time_zone, visit_types, created_at)
     VALUES ($1, 'City Clinic', '12, Olaya St.; Riyadh', 'Asia/Riyadh', '{physical,online}', $2)`,
    [clinicId, now],
  );
  const others: INestApplicationContext[] = [];
  return {
    ...context,
    clock,
    clinicId,
    doctors: [await addDoctor(database, clinicId), await addDoctor(database, clinicId)],
    admin: await addUser(database, 'admin'),
    patient: () => addPatient(database),
    another: async () => {
      const builder = Test.createTestingModule({ imports: MODULES });
      const app = await (await builder.overrideProvider(Clock).useValue(clock).compile()).init();
      others.push(app);
      return app;
    },
    close: async () => {
      for (const other of others) await other.close();
      await context.close();
    },
  };
}

/** Runs a use case as a request of the actor does. */
export function as<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  return withContext({ requestId: randomUUID(), address: null, actor }, work);
}

async function addDoctor(database: TestDatabase, clinicId: string): Promise<World['doctors'][0]> {
  const doctorId = newId();
  await database.query(
    `INSERT INTO doctors (id, first_name, last_name, specialty, clinic_ids, created_at)
     VALUES ($1, 'Sara', 'Haddad', 'cardiology', ARRAY[$2::uuid], $3)`,
    [doctorId, clinicId, NOW],
  );
  await database.query(
    `INSERT INTO schedules (id, doctor_id, clinic_id, visit_types, weekdays, start_time, end_time, slot_minutes, valid_from, created_at)
     VALUES ($1, $2, $3, '{physical,online}', '{mon,tue,wed,thu,fri,sat,sun}', '00:00', '24:00', 30, '2026-01-01', $4)`,
    [newId(), doctorId, clinicId, NOW],
  );
  return { ...(await addUser(database, 'doctor', { doctorId })), doctorId };
}

async function addPatient(database: TestDatabase): Promise<Actor & { patientId: string; userId: string }> {
  const patientId = newId();
  await database.query(
    `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
     VALUES ($1, 'Lina', 'Nasser', '1990-05-01', 'female', $2)`,
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
