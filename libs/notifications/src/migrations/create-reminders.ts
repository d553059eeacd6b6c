import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When whom is to be reminded of which appointment. */
export class CreateReminders1790000120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reminders (
        id uuid PRIMARY KEY,
        appointment_id uuid NOT NULL REFERENCES appointments,
        -- The time of which it reminds: an appointment that moves gets others.
        starts_at timestamptz NOT NULL,
        minutes_before integer NOT NULL,
        due_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        skipped_at timestamptz,
        skip_reason text,
        CONSTRAINT reminders_once UNIQUE (appointment_id, starts_at, minutes_before),
        CONSTRAINT reminders_sent_or_skipped CHECK (sent_at IS NULL OR skipped_at IS NULL),
        CONSTRAINT reminders_skipped_with_reason CHECK ((skipped_at IS NULL) = (skip_reason IS NULL))
      );
      CREATE INDEX reminders_due ON reminders (due_at) WHERE sent_at IS NULL AND skipped_at IS NULL;

      -- What is booked already is reminded of, too.
      INSERT INTO reminders (id, appointment_id, starts_at, minutes_before, due_at, created_at)
      SELECT gen_random_uuid(), appointments.id, starts_at, minutes_before, starts_at - minutes_before * interval '1 minute', now()
        FROM appointments JOIN clinics ON clinics.id = clinic_id, unnest(reminder_minutes) AS minutes_before
       WHERE status = 'booked' AND starts_at - minutes_before * interval '1 minute' > now();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reminders');
  }
}
