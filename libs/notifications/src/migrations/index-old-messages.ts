import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Finds what was told long ago without reading what was told since. */
export class IndexOldMessages1790000140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX mails_over ON mails (created_at) WHERE sent_at IS NOT NULL OR skipped_at IS NOT NULL;
      CREATE INDEX text_messages_over ON text_messages (created_at) WHERE sent_at IS NOT NULL OR skipped_at IS NOT NULL;
      CREATE INDEX webhook_deliveries_over ON webhook_deliveries (created_at)
        WHERE delivered_at IS NOT NULL OR dropped_at IS NOT NULL;
      CREATE INDEX reminders_over ON reminders (starts_at) WHERE sent_at IS NOT NULL OR skipped_at IS NOT NULL;
      CREATE INDEX notifications_read ON notifications (read_at) WHERE read_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX mails_over, text_messages_over, webhook_deliveries_over, reminders_over, notifications_read',
    );
  }
}
