import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A message goes out on several ways; each is a row that is sent, skipped or postponed by itself. */
export class AddChannels1790000130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mails
        ADD COLUMN channel text NOT NULL DEFAULT 'email' CHECK (channel IN ('email', 'sms', 'push')),
        DROP CONSTRAINT mails_once_per_event,
        ADD CONSTRAINT mails_once_per_event UNIQUE (event_id, template, recipient_kind, recipient_id, channel);
      -- Text messages cost money and disturb: only who asks for them gets them.
      ALTER TABLE notification_preferences ADD COLUMN turned_on text[] NOT NULL DEFAULT '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notification_preferences DROP COLUMN turned_on;
      DELETE FROM mails WHERE channel <> 'email';
      ALTER TABLE mails
        DROP COLUMN channel,
        ADD CONSTRAINT mails_once_per_event UNIQUE (event_id, template, recipient_kind, recipient_id);
    `);
  }
}
