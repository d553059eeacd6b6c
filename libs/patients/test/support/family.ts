import { Global, Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { DoctorProfiles, IdentityModule } from '#libs/identity';
import { PatientsModule } from '#libs/patients';
import { type Actor, FixedClock, newId, PlatformModule, type Role } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';

@Global()
@Module({ providers: [{ provide: DoctorProfiles, useValue: {} }], exports: [DoctorProfiles] })
class NoDoctorsModule {}

export type PatientActor = Actor & { userId: string; patientId: string };

export const NOW = new Date('2026-12-01T09:00:00Z');

/** Patients, doctors and admins, with what this library has of them. */
export interface Family extends TestContext {
  clock: FixedClock;
  patient(
    profile?: Partial<{ firstName: string; lastName: string; dateOfBirth: string }>,
  ): Promise<PatientActor>;
  staff(role: 'doctor' | 'admin'): Promise<Actor & { userId: string; doctorId: string | null }>;
  /** Notes that a doctor saw, or will see, a patient until then. */
  visit(doctorId: string | null, patientId: string, endsAt: Date): Promise<void>;
  events(name: string): Promise<Record<string, string>[]>;
}

export async function family(): Promise<Family> {
  const clock = new FixedClock(NOW);
  const context = await testContext({
    imports: [PlatformModule, AuditModule, IdentityModule, PatientsModule, NoDoctorsModule],
    clock,
    // The appointments library fills this view; here it is a table.
    prepare: (database) =>
      database.query(
        `DROP VIEW care_encounters; CREATE TABLE care_encounters (doctor_id uuid, patient_id uuid, ends_at timestamptz)`,
      ),
  });
  const { database } = context;
  const user = async (role: Role, patientId: string | null, doctorId: string | null) => {
    const userId = newId();
    await database.query(
      `INSERT INTO users (id, email, role, locale, first_name, last_name, patient_id, doctor_id, created_at)
       VALUES ($1, $2, $3, 'en', 'Test', 'Person', $4, $5, $6)`,
      [userId, `${userId}@example.test`, role, patientId, doctorId, NOW],
    );
    return { role, userId, sessionId: null, patientId, doctorId };
  };
  return {
    ...context,
    clock,
    patient: async ({ firstName = 'Lina', lastName = 'Nasser', dateOfBirth = '1990-05-01' } = {}) => {
      const patientId = newId();
      await database.query(
        `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at) VALUES ($1, $2, $3, $4, 'female', $5)`,
        [patientId, firstName, lastName, dateOfBirth, NOW],
      );
      return { ...(await user('patient', patientId, null)), patientId };
    },
    staff: async (role) => {
      if (role === 'admin') return user('admin', null, null);
      const doctorId = newId();
      await database.query(
        `INSERT INTO doctors (id, first_name, last_name, specialty, created_at) VALUES ($1, 'Omar', 'Haddad', 'surgery', $2)`,
        [doctorId, NOW],
      );
      return user('doctor', null, doctorId);
    },
    visit: async (doctorId, patientId, endsAt) => {
      await database.query('INSERT INTO care_encounters VALUES ($1, $2, $3)', [doctorId, patientId, endsAt]);
    },
    events: async (name) =>
      (
        await database.query<{ payload: Record<string, string> }>(
          'SELECT payload FROM outbox_events WHERE name = $1 ORDER BY id',
          [name],
        )
      ).map(({ payload }) => payload),
  };
}
