import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which api processes are alive, and who is connected to which of them. */
export class CreateRealtime1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE realtime_nodes (
        id uuid PRIMARY KEY,
        seen_at timestamptz NOT NULL
      );
      CREATE TABLE realtime_connections (
        id text PRIMARY KEY,
        node_id uuid NOT NULL REFERENCES realtime_nodes ON DELETE CASCADE,
        user_id uuid NOT NULL,
        namespace text NOT NULL
      );
      CREATE INDEX realtime_connections_of_node ON realtime_connections (node_id);
      CREATE INDEX realtime_connections_of_user ON realtime_connections (user_id, namespace)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE realtime_connections, realtime_nodes');
  }
}
