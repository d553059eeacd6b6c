import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The text messages that events asked for. What they say is made when they are sent. */
export class CreateTextMessages1790000100100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE text_messages (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        sos_id uuid NOT NULL REFERENCES sos_requests,
        -- Whoever is called in an emergency has no account: the number is all there is.
        recipient text NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        skipped_at timestamptz,
        skip_reason text,
        CONSTRAINT text_messages_once_per_event UNIQUE (event_id, recipient),
        CONSTRAINT text_messages_sent_or_skipped CHECK (sent_at IS NULL OR skipped_at IS NULL),
        CONSTRAINT text_messages_skipped_with_reason CHECK ((skipped_at IS NULL) = (skip_reason IS NULL))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE text_messages');
  }
}
