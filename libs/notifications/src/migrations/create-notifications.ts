import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What each account is told in the product itself, and how far each inbox has come. */
export class CreateNotifications1790000110100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The counters stand in a row of their own, so that who is connected can be asked for by one look each.
      CREATE TABLE notification_inboxes (
        user_id uuid PRIMARY KEY REFERENCES users,
        last_seq bigint NOT NULL,
        unread integer NOT NULL CHECK (unread >= 0)
      );

      CREATE TABLE notifications (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES notification_inboxes,
        seq bigint NOT NULL,
        event_id uuid NOT NULL,
        template text NOT NULL,
        category text NOT NULL,
        entity_type text,
        entity_id uuid,
        patient_id uuid,
        title text NOT NULL,
        body text NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        CONSTRAINT notifications_in_order UNIQUE (user_id, seq),
        CONSTRAINT notifications_once_per_event UNIQUE (event_id, template, user_id)
      );
      CREATE INDEX notifications_unread ON notifications (user_id, seq) WHERE read_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notifications, notification_inboxes');
  }
}
