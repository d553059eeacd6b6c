import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Other systems that are told what happens, and what each was told. Their secrets are derived and stand nowhere. */
export class CreateWebhooks1790000130001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE webhook_endpoints (
        id uuid PRIMARY KEY,
        url text NOT NULL,
        event_types text[] NOT NULL CHECK (cardinality(event_types) > 0),
        description text,
        disabled_at timestamptz,
        disabled_reason text CHECK (disabled_reason IN ('by_admin', 'gone')),
        secret_generation integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL))
      );
      CREATE TABLE webhook_deliveries (
        id uuid PRIMARY KEY,
        endpoint_id uuid NOT NULL REFERENCES webhook_endpoints ON DELETE CASCADE,
        event_id uuid NOT NULL,
        event_type text NOT NULL,
        data jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        delivered_at timestamptz,
        dropped_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_status integer,
        CONSTRAINT webhook_deliveries_once UNIQUE (event_id, endpoint_id),
        CHECK (delivered_at IS NULL OR dropped_at IS NULL)
      );
      CREATE INDEX webhook_deliveries_of_endpoint ON webhook_deliveries (endpoint_id, id);
      CREATE INDEX webhook_deliveries_waiting ON webhook_deliveries (endpoint_id)
        WHERE delivered_at IS NULL AND dropped_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_deliveries, webhook_endpoints');
  }
}
