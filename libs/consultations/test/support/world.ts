import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Injectable, Module } from '@nestjs/common';
import { AppointmentsModule } from '#libs/appointments';
import { AuditModule } from '#libs/audit';
import { ConsultationsModule, type Message, SendMessage } from '#libs/consultations';
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

/** Stands in for the prescriptions library, which this one must not know. */
@Injectable()
class NoMedications extends Medications {
  override active(): Promise<ActiveMedication[]> {
    return Promise.resolve([]);
  }
}

@Global()
@Module({ providers: [{ provide: Medications, useClass: NoMedications }], exports: [Medications] })
class NeighboursModule {}

/** Everything that consultations stand on, as in the apps. */
export const MODULES = [
  PlatformModule,
  AuditModule,
  FilesModule,
  IdentityModule,
  PatientsModule,
  PracticeModule,
  AppointmentsModule,
  NeighboursModule,
  RecordsModule,
  ConsultationsModule,
];

/** Tuesday, noon in Riyadh. */
export const NOW = new Date('2026-12-01T09:00:00Z');
/** A moment so many minutes after NOW. */
export const minutes = (after: number): Date => new Date(NOW.getTime() + after * 60_000);
/** A moment so many days after NOW. */
export const days = (after: number): Date => minutes(after * 1440);

export type Doctor = Actor & { doctorId: string; userId: string };
export type Patient = Actor & { patientId: string; userId: string };

/** An appointment of the world, as rows tell of it. */
export interface Visit {
  appointmentId: string;
  consultationId: string;
  patient: Patient;
}

/** A clinic with two doctors who see patients online. */
export interface World extends TestContext {
  clock: FixedClock;
  clinicId: string;
  doctor: Doctor;
  colleague: Doctor;
  admin: Actor & { userId: string };
  patient(): Promise<Patient>;
  guardian(patientId: string, scopes?: GuardianScope[]): Promise<Patient>;
  /** Half an hour online with the doctor, from NOW on unless told otherwise: so it is open. */
  visit(startsAt?: Date, patient?: Patient): Promise<Visit>;
  /** A stored file of an account. */
  file(owner: Actor): Promise<string>;
  /** Says something as a request does. */
  say(actor: Actor, consultationId: string, body: string, clientMessageId?: string): Promise<Message>;
  row(consultationId: string): Promise<Record<string, unknown>>;
  audited(entityId: string): Promise<string[]>;
}

export async function world(): Promise<World> {
  process.env.FILES_DIRECTORY = mkdtempSync(join(tmpdir(), 'consultations-'));
  const clock = new FixedClock(NOW);
  const context = await testContext({ imports: MODULES, clock });
  const { database } = context;
  const clinicId = newId();
  await database.query(
    `INSERT INTO clinics (id, name, address, time_zone, visit_types, created_at)
     VALUES ($1, 'City Clinic', '12 Olaya St., Riyadh', 'Asia/Riyadh', '{physical,online}', $2)`,
    [clinicId, NOW],
  );
  const doctor = await addDoctor(database, clinicId);
  const patient = () => addPatient(database);
  return {
    ...context,
    clock,
    clinicId,
    doctor,
    colleague: await addDoctor(database, clinicId),
    admin: await addUser(database, 'admin'),
    patient,
    guardian: async (patientId, scopes = ['consultations']) => {
      const guardian = await addPatient(database);
      await database.query(
        `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
         VALUES ($1, $2, $3, 'parent', $4, 'active', $2, $5, $5)`,
        [newId(), guardian.userId, patientId, scopes, NOW],
      );
      return guardian;
    },
    visit: async (startsAt = NOW, who) => {
      const visitor = who ?? (await patient());
      const appointmentId = newId();
      // Completed, because a doctor has one active appointment at a time; to the consultation it is the same.
      await database.query(
        `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
         VALUES ($1, $2, $3, $4, 'online', 'completed', $5, $5::timestamptz + interval '30 minutes', $6, $7)`,
        [appointmentId, visitor.patientId, doctor.doctorId, clinicId, startsAt, visitor.userId, NOW],
      );
      return {
        appointmentId,
        consultationId: await consultationOf(database, appointmentId),
        patient: visitor,
      };
    },
    file: async ({ userId }) => {
      const id = newId();
      await database.query(
        `INSERT INTO files (id, owner_id, storage_key, name, media_type, size, sha256, created_at, stored_at)
         VALUES ($1, $2, $3, 'scan.pdf', 'application/pdf', 9, 'ab', $4, $4)`,
        [id, userId, randomUUID(), NOW],
      );
      return id;
    },
    say: (actor, consultationId, body, clientMessageId = newId()) =>
      as(actor, () => context.get(SendMessage).send(actor, { consultationId, clientMessageId, body })),
    row: async (id) => {
      const [row] = await database.query<Record<string, unknown>>(
        'SELECT * FROM consultations WHERE id = $1',
        [id],
      );
      return row ?? {};
    },
    audited: async (entityId) => {
      const rows = await database.query<{ action: string }>(
        'SELECT action FROM audit_events WHERE entity_id = $1 ORDER BY id',
        [entityId],
      );
      return rows.map(({ action }) => action);
    },
  };
}

/** The consultation that was made with an appointment. */
export async function consultationOf(database: TestDatabase, appointmentId: string): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    'SELECT id FROM consultations WHERE appointment_id = $1',
    [appointmentId],
  );
  return row?.id ?? '';
}

/** Cancels an appointment, as a statement of the appointments library does. */
export async function callOff(database: TestDatabase, appointmentId: string, at: Date): Promise<void> {
  await database.query(`UPDATE appointments SET status = 'cancelled', cancellation = $2 WHERE id = $1`, [
    appointmentId,
    { cancelledAt: at.toISOString(), cancelledById: null, reason: 'Flu' },
  ]);
}

/** Runs a use case as a request of the actor does. */
export function as<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  return withContext({ requestId: randomUUID(), address: null, actor }, work);
}

async function addDoctor(database: TestDatabase, clinicId: string): Promise<Doctor> {
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

async function addPatient(database: TestDatabase): Promise<Patient> {
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
     VALUES ($1, $6, $2, 'en', 'Test', $7, $3, $4, $5)`,
    [userId, role, patientId, doctorId, NOW, `${userId}@example.test`, role],
  );
  return { role, userId, sessionId: null, patientId, doctorId };
}
