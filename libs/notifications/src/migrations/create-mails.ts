import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The mails that events asked for. A row holds ids only: texts and codes are made when it is sent. */
export class CreateMails1790000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mails (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        template text NOT NULL,
        recipient_kind text NOT NULL,
        recipient_id uuid NOT NULL,
        context jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        skipped_at timestamptz,
        skip_reason text,
        CONSTRAINT mails_once_per_event UNIQUE (event_id, template, recipient_kind, recipient_id),
        CONSTRAINT mails_sent_or_skipped CHECK (sent_at IS NULL OR skipped_at IS NULL),
        CONSTRAINT mails_skipped_with_reason CHECK ((skipped_at IS NULL) = (skip_reason IS NULL))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mails');
  }
}
