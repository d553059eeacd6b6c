import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The outbox, the record of who has processed what, and the stored answers of idempotent requests. */
export class CreatePlatformTables1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE outbox_events (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        payload jsonb NOT NULL,
        actor_id uuid,
        request_id text,
        occurred_at timestamptz NOT NULL,
        relayed_at timestamptz,
        completed_at timestamptz,
        failed_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_error text
      );
      CREATE INDEX outbox_events_waiting ON outbox_events (id) WHERE relayed_at IS NULL;
      CREATE INDEX outbox_events_under_way ON outbox_events (relayed_at)
        WHERE relayed_at IS NOT NULL AND completed_at IS NULL AND failed_at IS NULL;
      CREATE INDEX outbox_events_dead ON outbox_events (failed_at, id) WHERE failed_at IS NOT NULL;
      CREATE INDEX outbox_events_done ON outbox_events (completed_at) WHERE completed_at IS NOT NULL;

      CREATE TABLE processed_events (
        event_id uuid NOT NULL REFERENCES outbox_events ON DELETE CASCADE,
        handler text NOT NULL,
        processed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (event_id, handler)
      );

      CREATE TABLE scheduled_tasks (
        name text PRIMARY KEY,
        due_at timestamptz NOT NULL,
        last_started_at timestamptz,
        last_finished_at timestamptz,
        last_error text
      );

      CREATE TABLE idempotency_keys (
        user_id uuid NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        status integer NOT NULL,
        headers jsonb NOT NULL,
        -- Not jsonb: a repetition gets the very same text.
        body json,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, key)
      );
      CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys, scheduled_tasks, processed_events, outbox_events');
  }
}
