import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Slots that are kept for somebody who fills in a form. */
export class CreateSlotHolds1790000050003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE slot_holds (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users CONSTRAINT slot_holds_one UNIQUE,
        doctor_id uuid NOT NULL REFERENCES doctors,
        clinic_id uuid NOT NULL REFERENCES clinics,
        visit_type text NOT NULL CHECK (visit_type IN ('physical', 'online')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        -- Expired ones are taken out of the way before another one is written.
        CONSTRAINT slot_holds_doctor_busy EXCLUDE USING gist (doctor_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      CREATE INDEX slot_holds_expired ON slot_holds (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE slot_holds');
  }
}
