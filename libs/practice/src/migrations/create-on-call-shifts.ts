import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who is on call for emergencies, and when. */
export class CreateOnCallShifts1790000040002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE on_call_shifts (
        id uuid PRIMARY KEY,
        doctor_id uuid NOT NULL REFERENCES doctors,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT on_call_shifts_range CHECK (starts_at < ends_at)
      );
      CREATE INDEX on_call_shifts_by_start ON on_call_shifts (starts_at, id);
      CREATE INDEX on_call_shifts_of_doctor ON on_call_shifts (doctor_id, starts_at, id);
      CREATE INDEX on_call_shifts_by_end ON on_call_shifts (ends_at, starts_at, doctor_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE on_call_shifts');
  }
}
