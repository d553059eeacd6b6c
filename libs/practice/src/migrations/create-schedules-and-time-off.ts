import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When doctors work, and when they are away. */
export class CreateSchedulesAndTimeOff1790000040001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE schedules (
        id uuid PRIMARY KEY,
        doctor_id uuid NOT NULL REFERENCES doctors,
        clinic_id uuid NOT NULL REFERENCES clinics,
        visit_types text[] NOT NULL
          CHECK (cardinality(visit_types) > 0 AND visit_types <@ ARRAY['physical', 'online']),
        weekdays text[] NOT NULL
          CHECK (cardinality(weekdays) > 0 AND weekdays <@ ARRAY['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
        -- Wall-clock times in the clinic's zone; 24:00 is the end of the day.
        start_time time NOT NULL,
        end_time time NOT NULL,
        slot_minutes integer NOT NULL CHECK (slot_minutes BETWEEN 5 AND 240),
        buffer_minutes integer NOT NULL DEFAULT 0 CHECK (buffer_minutes BETWEEN 0 AND 240),
        valid_from date NOT NULL,
        valid_until date,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT schedules_times CHECK (start_time < end_time),
        CONSTRAINT schedules_validity CHECK (valid_from <= valid_until)
      );
      CREATE INDEX schedules_of_doctor ON schedules (doctor_id, id);
      CREATE INDEX schedules_of_clinic ON schedules (clinic_id, id);

      CREATE TABLE time_off (
        id uuid PRIMARY KEY,
        doctor_id uuid NOT NULL REFERENCES doctors,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        reason text NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT time_off_range CHECK (starts_at < ends_at)
      );
      CREATE INDEX time_off_of_doctor ON time_off (doctor_id, starts_at, id);
      CREATE INDEX time_off_ends ON time_off (doctor_id, ends_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE time_off, schedules');
  }
}
