import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which alarms were raised, so that each is raised once and repeated in time, by whichever worker. */
export class CreateAlarms1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE alarms (name text PRIMARY KEY, raised_at timestamptz NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE alarms');
  }
}
