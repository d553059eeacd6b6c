import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The statistics ask how many appointments were made on each day. */
export class IndexCreation1790000050005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX appointments_by_creation ON appointments (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appointments_by_creation');
  }
}
