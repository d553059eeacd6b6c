import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { AppointmentsModule } from '#libs/appointments';
import { AuditModule } from '#libs/audit';
import {
  Addresses,
  AdvanceDelivery,
  DeliveriesModule,
  type Delivery,
  type DeliveryStatus,
  type DeliveryStep,
  type DeliveryWish,
  HandoverCodes,
  RequestDelivery,
} from '#libs/deliveries';
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
import { IssuePrescription, type NewItem, type Prescription, PrescriptionsModule } from '#libs/prescriptions';
import { RecordsModule } from '#libs/records';

/** Tuesday, noon in Riyadh. */
export const NOW = new Date('2026-12-01T09:00:00Z');
/** A moment so many hours after NOW. */
export const hours = (after: number): Date => new Date(NOW.getTime() + after * 3_600_000);

/** Somebody with an account. */
export type Person = Actor & { userId: string };
export type Patient = Person & { patientId: string };
export type Doctor = Person & { doctorId: string };

export const ADDRESS = {
  label: 'Home',
  city: 'Riyadh',
  area: 'Al Olaya',
  street: 'Prince Sultan Street',
  building: '4512',
  notes: null,
  latitude: 24.69,
  longitude: 46.68,
  isDefault: false,
};

/** A hospital with a doctor, who treats every patient, and an admin. */
export interface World extends TestContext {
  clock: FixedClock;
  doctor: Doctor;
  admin: Person;
  /** A new patient with an address. */
  patient(): Promise<Patient>;
  guardian(patientId: string, scopes?: GuardianScope[]): Promise<Patient>;
  prescribed(patientId: string, items?: Partial<NewItem>[]): Promise<Prescription>;
  /** Asks for a delivery as a request does: of all that is left, unless it is said. */
  requested(actor: Actor, prescriptionId: string, wish?: Partial<DeliveryWish>): Promise<Delivery>;
  /** Takes a step as an admin's request does, with all that the step needs. */
  step(id: string, to: DeliveryStatus, said?: Partial<DeliveryStep>): Promise<Delivery>;
  /** Takes the steps that lead there from `pending`. */
  bringTo(id: string, status: DeliveryStatus): Promise<Delivery>;
  codeOf(id: string): Promise<string>;
  rowOf(id: string): Promise<{ status: DeliveryStatus; handover_tries: number; version: number }>;
  /** Does something in somebody's name. */
  as<T>(actor: Actor, work: () => Promise<T>): Promise<T>;
  audited(entityId: string): Promise<string[]>;
  /** The names and states of the events about a delivery, in their order. */
  published(deliveryId: string): Promise<string[]>;
}

const PATH: readonly DeliveryStatus[] = [
  'scheduled',
  'processing',
  'dispatched',
  'in_transit',
  'out_for_delivery',
];

export async function world(): Promise<World> {
  process.env.FILES_DIRECTORY = mkdtempSync(join(tmpdir(), 'deliveries-'));
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
      RecordsModule,
      PrescriptionsModule,
      DeliveriesModule,
    ],
    clock,
  });
  const { database } = context;
  const clinicId = newId();
  await database.query(
    `INSERT INTO clinics (id, name, name_ar, address, phone, time_zone, visit_types, created_at)
     VALUES ($1, 'City Clinic', 'عيادة المدينة', '12 Olaya St., Riyadh', '+966 11 000 0000', 'Asia/Riyadh', '{physical}', $2)`,
    [clinicId, NOW],
  );
  const doctor = await addDoctor(database);
  const admin = await addUser(database, 'admin');

  const step: World['step'] = async (id, to, said = {}) => {
    const needed = await needs(to, () => codeOf(id), clock.now());
    return as(admin, () =>
      context.get(AdvanceDelivery).take(admin, id, { to, ...NOTHING_SAID, ...needed, ...said }),
    );
  };
  const codeOf: World['codeOf'] = async (id) => {
    const [row] = await database.query<{ id: string; handoverIssue: number }>(
      'SELECT id, handover_issue AS "handoverIssue" FROM deliveries WHERE id = $1',
      [id],
    );
    if (!row) throw new Error('There is no such delivery.');
    return context.get(HandoverCodes).of(row);
  };
  return {
    ...context,
    clock,
    doctor,
    admin,
    step,
    codeOf,
    as,
    patient: async () => {
      const patient = await addPatient(database);
      await as(patient, () => context.get(Addresses).create(patient, ADDRESS));
      return patient;
    },
    guardian: async (patientId, scopes = ['deliveries']) => {
      const guardian = await addPatient(database);
      await database.query(
        `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
         VALUES ($1, $2, $3, 'parent', $4, 'active', $2, $5, $5)`,
        [newId(), guardian.userId, patientId, scopes, NOW],
      );
      return guardian;
    },
    prescribed: async (patientId, items = [{}]) => {
      await treat(database, { patientId, doctorId: doctor.doctorId, clinicId, userId: doctor.userId });
      return as(doctor, () =>
        context.get(IssuePrescription).issue(doctor, { patientId, items: items.map(item) }),
      );
    },
    requested: (actor, prescriptionId, wish = {}) =>
      as(actor, () => context.get(RequestDelivery).request(actor, { ...ALL, prescriptionId, ...wish })),
    bringTo: async (id, status) => {
      let last: Delivery | undefined;
      for (const to of PATH.slice(0, PATH.indexOf(status) + 1)) last = await step(id, to);
      if (!last) throw new Error(`No path leads to ${status}.`);
      return last;
    },
    rowOf: async (id) => {
      const [row] = await database.query<Awaited<ReturnType<World['rowOf']>>>(
        'SELECT status, handover_tries, version FROM deliveries WHERE id = $1',
        [id],
      );
      if (!row) throw new Error('There is no such delivery.');
      return row;
    },
    audited: async (entityId) => {
      const rows = await database.query<{ action: string }>(
        'SELECT action FROM audit_events WHERE entity_id = $1 ORDER BY id',
        [entityId],
      );
      return rows.map(({ action }) => action);
    },
    published: async (deliveryId) => {
      const rows = await database.query<{ told: string }>(
        `SELECT concat_ws(' ', name, payload ->> 'status') AS told FROM outbox_events
          WHERE payload ->> 'deliveryId' = $1 ORDER BY id`,
        [deliveryId],
      );
      return rows.map(({ told }) => told);
    },
  };
}

const ALL: Omit<DeliveryWish, 'prescriptionId'> = {
  addressId: null,
  preferredFrom: null,
  preferredTo: null,
  items: null,
};

export const NOTHING_SAID: Omit<DeliveryStep, 'to'> = {
  note: null,
  position: null,
  scheduledFor: null,
  handoverCode: null,
};

async function needs(
  to: DeliveryStatus,
  code: () => Promise<string>,
  now: Date,
): Promise<Partial<DeliveryStep>> {
  switch (to) {
    case 'scheduled':
    case 'rescheduled':
      return { scheduledFor: new Date(now.getTime() + 24 * 3_600_000) };
    case 'delivered':
      return { handoverCode: await code() };
    case 'failed_attempt':
    case 'on_hold':
    case 'cancelled':
      return { note: 'A reason' };
    default:
      return {};
  }
}

let names = 0;
function item(overrides: Partial<NewItem> = {}): NewItem {
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

const as = <T>(actor: Actor, work: () => Promise<T>): Promise<T> =>
  withContext({ requestId: randomUUID(), address: null, actor }, work);

/** Brings a patient into the doctor's care. */
async function treat(
  database: TestDatabase,
  { patientId, doctorId, clinicId, userId }: Record<string, string>,
): Promise<void> {
  await database.query(
    `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
     VALUES ($1, $2, $3, $4, 'physical', 'completed', $5, $6, $7, $5)`,
    [newId(), patientId, doctorId, clinicId, hours(-2), hours(-1), userId],
  );
}

async function addDoctor(database: TestDatabase): Promise<Doctor> {
  const doctorId = newId();
  await database.query(
    `INSERT INTO doctors (id, first_name, last_name, specialty, created_at) VALUES ($1, 'Layla', 'Haddad', 'cardiology', $2)`,
    [doctorId, NOW],
  );
  return { ...(await addUser(database, 'doctor', { doctorId })), doctorId };
}

async function addPatient(database: TestDatabase): Promise<Patient> {
  const patientId = newId();
  await database.query(
    `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
     VALUES ($1, 'Sara', 'Al Harbi', '1990-05-01', 'female', $2)`,
    [patientId, NOW],
  );
  return { ...(await addUser(database, 'patient', { patientId })), patientId };
}

async function addUser(
  database: TestDatabase,
  role: Role,
  profile: { patientId?: string; doctorId?: string } = {},
): Promise<Person> {
  const userId = newId();
  await database.query(
    `INSERT INTO users (id, email, role, locale, first_name, last_name, active, patient_id, doctor_id, created_at)
     VALUES ($1, $2, $3, 'en', 'Some', 'Body', true, $4, $5, $6)`,
    [userId, `${userId}@example.test`, role, profile.patientId ?? null, profile.doctorId ?? null, NOW],
  );
  return { role, userId, sessionId: newId(), patientId: null, doctorId: null, ...profile };
}
