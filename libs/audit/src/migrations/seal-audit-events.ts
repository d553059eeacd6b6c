import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The chain of seals over the audit log, and the order in which rows are sealed: by the transaction that wrote
 * them, because only of transactions PostgreSQL tells which are over. Rows that are there already count as
 * written by this migration. Lists are read by time.
 */
export class SealAuditEvents1790000010001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_events ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
      ALTER TABLE audit_events ALTER COLUMN entity_id DROP NOT NULL;

      DROP INDEX audit_events_of_patient, audit_events_of_actor;
      CREATE INDEX audit_events_of_patient ON audit_events (patient_id, recorded_at, id) WHERE patient_id IS NOT NULL;
      CREATE INDEX audit_events_of_actor ON audit_events (actor_id, recorded_at, id) WHERE actor_id IS NOT NULL;
      CREATE INDEX audit_events_of_action ON audit_events (action, recorded_at, id);
      CREATE INDEX audit_events_by_time ON audit_events (recorded_at, id);
      CREATE INDEX audit_events_in_order ON audit_events (xid, id);

      CREATE TABLE audit_seals (
        number bigint PRIMARY KEY CHECK (number > 0),
        event_id uuid NOT NULL UNIQUE,
        -- Where the sealing stands, even if somebody takes the event away.
        xid xid8 NOT NULL,
        hash bytea NOT NULL CHECK (length(hash) = 32)
      );
      CREATE TRIGGER audit_seals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_seals;
      DROP INDEX audit_events_of_patient, audit_events_of_actor, audit_events_of_action, audit_events_by_time,
                 audit_events_in_order;
      ALTER TABLE audit_events DROP COLUMN xid;
      CREATE INDEX audit_events_of_patient ON audit_events (patient_id, id) WHERE patient_id IS NOT NULL;
      CREATE INDEX audit_events_of_actor ON audit_events (actor_id, id);
    `);
  }
}
