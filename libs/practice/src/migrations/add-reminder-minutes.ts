import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When clinics remind their patients: a day and an hour before, unless they say otherwise. */
export class AddReminderMinutes1790000040003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clinics ADD COLUMN reminder_minutes integer[] NOT NULL DEFAULT '{1440,60}'
        CONSTRAINT clinics_reminder_minutes CHECK (cardinality(reminder_minutes) <= 5 AND 5 <= ALL (reminder_minutes))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE clinics DROP COLUMN reminder_minutes');
  }
}
