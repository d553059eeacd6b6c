import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Slots ask when doctors are busy: an index that holds the answer, without reading past or cancelled appointments. */
export class IndexBusyTimes1790000050001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX appointments_busy ON appointments (doctor_id, starts_at) INCLUDE (ends_at)
       WHERE status IN ('booked', 'checked_in', 'in_progress')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appointments_busy');
  }
}
