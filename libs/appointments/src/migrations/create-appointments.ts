import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Appointments and their history. Who may have which time is decided here, by two exclusion constraints. */
export class CreateAppointments1790000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appointments (
        id uuid PRIMARY KEY,
        patient_id uuid NOT NULL REFERENCES patients,
        doctor_id uuid NOT NULL REFERENCES doctors,
        clinic_id uuid NOT NULL REFERENCES clinics,
        visit_type text NOT NULL CHECK (visit_type IN ('physical', 'online')),
        status text NOT NULL CHECK (status IN ('booked', 'checked_in', 'in_progress', 'completed', 'cancelled', 'no_show')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        reason text,
        booked_by_id uuid NOT NULL REFERENCES users,
        cancellation jsonb,
        rescheduled_from jsonb NOT NULL DEFAULT '[]',
        doctor_attended_at timestamptz,
        patient_attended_at timestamptz,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        -- Slots have 240 minutes at most. Searches by time rely on it.
        CONSTRAINT appointments_duration CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '4 hours'),
        CONSTRAINT appointments_cancellation CHECK ((status = 'cancelled') = (cancellation IS NOT NULL)),
        CONSTRAINT appointments_doctor_busy EXCLUDE USING gist (doctor_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
          WHERE (status IN ('booked', 'checked_in', 'in_progress')),
        CONSTRAINT appointments_patient_busy EXCLUDE USING gist (patient_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
          WHERE (status IN ('booked', 'checked_in', 'in_progress'))
      );
      CREATE INDEX appointments_of_patient ON appointments (patient_id, starts_at, id);
      CREATE INDEX appointments_of_doctor ON appointments (doctor_id, starts_at, id);
      CREATE INDEX appointments_of_clinic ON appointments (clinic_id, starts_at, id);
      CREATE INDEX appointments_by_time ON appointments (starts_at, id);
      CREATE INDEX appointments_by_status ON appointments (status, starts_at, id);
      CREATE INDEX appointments_due ON appointments (visit_type, ends_at) WHERE status = 'booked';

      CREATE TABLE appointment_changes (
        id uuid PRIMARY KEY,
        appointment_id uuid NOT NULL REFERENCES appointments,
        changed_at timestamptz NOT NULL,
        changed_by_id uuid,
        changed_by_role text NOT NULL,
        action text NOT NULL,
        from_status text,
        from_starts_at timestamptz,
        from_doctor_id uuid,
        to_status text NOT NULL,
        to_starts_at timestamptz NOT NULL,
        to_doctor_id uuid NOT NULL,
        reason text
      );
      CREATE INDEX appointment_changes_of_appointment ON appointment_changes (appointment_id, changed_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE appointment_changes, appointments');
  }
}
