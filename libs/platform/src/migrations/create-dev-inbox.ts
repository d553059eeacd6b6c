import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where the local start keeps mails instead of sending them. */
export class CreateDevInbox1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dev_inbox (
        message_id text PRIMARY KEY,
        recipient text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text NOT NULL,
        calendar text,
        sent_at timestamptz NOT NULL
      );
      CREATE INDEX dev_inbox_latest ON dev_inbox (sent_at DESC, message_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dev_inbox');
  }
}
