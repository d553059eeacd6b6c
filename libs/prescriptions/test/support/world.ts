import { randomUUID } from 'node:crypto';
import { Global, type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AppointmentsModule } from '#libs/appointments';
import { AuditModule } from '#libs/audit';
import { IdentityModule } from '#libs/identity';
import { type GuardianScope, PatientsModule } from '#libs/patients';
import { type Actor, Clock, FixedClock, newId, PlatformModule, type Role, withContext } from '#libs/platform';
import { testContext, type TestContext, type TestDatabase } from '#libs/platform/testing';
import { PracticeModule } from '#libs/practice';
import { IssuePrescription, type NewItem, type Prescription, PrescriptionsModule } from '#libs/prescriptions';
import { Allergies, type RecordedAllergy } from '#libs/records';

/** Stands in for the charts: allergies as a test wants them. */
@Injectable()
export class AllergiesInMemory extends Allergies {
  private readonly known = new Map<string, RecordedAllergy[]>();

  override of(patientId: string): Promise<RecordedAllergy[]> {
    return Promise.resolve(this.known.get(patientId) ?? []);
  }

  /** Records one. */
  add(patientId: string, substance: string, code: string | null = null): string {
    const recordId = newId();
    const others = this.known.get(patientId) ?? [];
    this.known.set(patientId, [...others, { recordId, substance, code, severity: 'severe' }]);
    return recordId;
  }
}

@Global()
@Module({
  providers: [AllergiesInMemory, { provide: Allergies, useExisting: AllergiesInMemory }],
  exports: [Allergies],
})
class ChartModule {}

/** Everything that prescribing stands on, as in the apps. */
export const MODULES = [
  PlatformModule,
  AuditModule,
  IdentityModule,
  PatientsModule,
  PracticeModule,
  AppointmentsModule,
  ChartModule,
  PrescriptionsModule,
];

/** Tuesday, noon in Riyadh. */
export const NOW = new Date('2026-12-01T09:00:00Z');
/** A moment so many days after NOW. */
export const days = (after: number): Date => new Date(NOW.getTime() + after * 86_400_000);

export type Doctor = Actor & { doctorId: string; userId: string };
export type Patient = Actor & { patientId: string; userId: string };

/** A clinic with two doctors who treat whoever is a patient of theirs. */
export interface World extends TestContext {
  clock: FixedClock;
  clinicId: string;
  /** The first treats every patient, the second only those who are brought to them. */
  doctors: [Doctor, Doctor];
  admin: Actor & { userId: string };
  /** A new patient in the care of the first doctor. */
  patient(): Promise<Patient>;
  /** Brings a patient into a doctor's care. @returns the appointment */
  visit(patientId: string, doctorId: string, at?: Date): Promise<string>;
  /** A new guardian of a patient. */
  guardian(patientId: string, scopes: GuardianScope[]): Promise<Patient>;
  /** Opens a chart to somebody without care. */
  breakGlass(actor: Actor, patientId: string): Promise<void>;
  issued(patientId: string, items?: Partial<NewItem>[], doctor?: Doctor): Promise<Prescription>;
  /** The rows of a thing in the audit, in their order. */
  auditOf(entityId: string): Promise<Record<string, unknown>[]>;
  /** The names of the events whose payload names an id, in their order. */
  eventsOf(id: string): Promise<string[]>;
  /** A second process on the same database. */
  another(): Promise<INestApplicationContext>;
}

export async function world(): Promise<World> {
  const clock = new FixedClock(NOW);
  const context = await testContext({ imports: MODULES, clock });
  const { database } = context;
  const clinicId = newId();
  await database.query(
    `INSERT INTO clinics (id, name, name_ar, address, phone, time_zone, visit_types, created_at)
     VALUES ($1, 'City Clinic', 'عيادة المدينة', '12 Olaya St., Riyadh', '+966 11 000 0000', 'Asia/Riyadh', '{physical}', $2)`,
    [clinicId, NOW],
  );
  const doctors: World['doctors'] = [
    await addDoctor(database, clinicId),
    await addDoctor(database, clinicId),
  ];
  const visit: World['visit'] = async (patientId, doctorId, at = days(-1)) => {
    const id = newId();
    await database.query(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       VALUES ($1, $2, $3, $4, 'physical', 'completed', $5::timestamptz, $5::timestamptz + interval '30 minutes', $6, $7)`,
      [id, patientId, doctorId, clinicId, at, doctors[0].userId, NOW],
    );
    return id;
  };
  const others: INestApplicationContext[] = [];
  return {
    ...context,
    clock,
    clinicId,
    doctors,
    admin: await addUser(database, 'admin'),
    visit,
    patient: async () => {
      const patient = await addPatient(database);
      await visit(patient.patientId, doctors[0].doctorId);
      return patient;
    },
    guardian: async (patientId, scopes) => {
      const guardian = await addPatient(database);
      await database.query(
        `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
         VALUES ($1, $2, $3, 'parent', $4, 'active', $2, $5, $5)`,
        [newId(), guardian.userId, patientId, scopes, NOW],
      );
      return guardian;
    },
    breakGlass: async ({ userId }, patientId) => {
      await database.query(
        `INSERT INTO break_glass_grants (id, user_id, patient_id, reason, granted_at, expires_at)
         VALUES ($1, $2, $3, 'Unconscious.', $4, $5)`,
        [newId(), userId, patientId, NOW, days(1000)],
      );
    },
    issued: (patientId, items = [{}], doctor = doctors[0]) =>
      as(doctor, () => context.get(IssuePrescription).issue(doctor, { patientId, items: items.map(item) })),
    auditOf: (entityId) =>
      database.query(
        'SELECT action, actor_id, patient_id, reason, details FROM audit_events WHERE entity_id = $1 ORDER BY id',
        [entityId],
      ),
    eventsOf: async (id) => {
      const rows = await database.query<{ name: string }>(
        `SELECT name FROM outbox_events WHERE payload::text LIKE '%' || $1 || '%' ORDER BY id`,
        [id],
      );
      return rows.map(({ name }) => name);
    },
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

let names = 0;
/** An item that conflicts with no other, with whatever a test wants otherwise. */
export function item(overrides: Partial<NewItem> = {}): NewItem {
  return {
    medicationName: `Placebo ${(names += 1)}`,
    medicationCode: null,
    dose: '1 tablet',
    route: 'oral',
    frequency: 'twice a day',
    durationDays: 10,
    quantity: 20,
    refills: 0,
    instructions: null,
    ...overrides,
  };
}

/** Runs a use case as a request of the actor does. */
export function as<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  return withContext({ requestId: randomUUID(), address: null, actor }, work);
}

async function addDoctor(database: TestDatabase, clinicId: string): Promise<Doctor> {
  const doctorId = newId();
  await database.query(
    `INSERT INTO doctors (id, first_name, last_name, first_name_ar, last_name_ar, specialty, licence_number, clinic_ids, created_at)
     VALUES ($1, 'Sara', 'Haddad', 'سارة', 'حداد', 'cardiology', 'LIC-4711', ARRAY[$2::uuid], $3)`,
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
