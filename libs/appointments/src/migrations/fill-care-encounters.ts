import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who has seen whom, for the rule of the care relationship (patients): every appointment that was not called
 * off, from its booking on.
 */
export class FillCareEncounters1790000050002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW care_encounters AS
        SELECT doctor_id, patient_id, ends_at FROM appointments WHERE status <> 'cancelled';
      CREATE INDEX appointments_care ON appointments (doctor_id, ends_at) INCLUDE (patient_id) WHERE status <> 'cancelled'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX appointments_care;
      CREATE OR REPLACE VIEW care_encounters AS
        SELECT NULL::uuid AS doctor_id, NULL::uuid AS patient_id, NULL::timestamptz AS ends_at WHERE FALSE`);
  }
}
