import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What people do not want to be told, and when not; and the mails that wait for the end of it. */
export class CreateNotificationPreferences1790000120001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notification_preferences (
        user_id uuid PRIMARY KEY REFERENCES users,
        -- What is not named is told: a category that comes new is, too.
        turned_off text[] NOT NULL,
        quiet_from text CHECK (quiet_from ~ '^[0-2][0-9]:[0-5][0-9]$'),
        quiet_to text CHECK (quiet_to ~ '^[0-2][0-9]:[0-5][0-9]$'),
        quiet_time_zone text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT notification_preferences_quiet
          CHECK (num_nulls(quiet_from, quiet_to, quiet_time_zone) IN (0, 3) AND quiet_from <> quiet_to)
      );
      ALTER TABLE mails ADD COLUMN postponed_until timestamptz, ADD COLUMN was_postponed boolean NOT NULL DEFAULT false;
      CREATE INDEX mails_postponed ON mails (postponed_until) WHERE postponed_until IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE mails DROP COLUMN postponed_until, DROP COLUMN was_postponed; DROP TABLE notification_preferences',
    );
  }
}
