import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The audit log. Its rows are never changed: a trigger refuses it, whoever asks. */
export class CreateAuditEvents1790000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_events (
        id uuid PRIMARY KEY,
        recorded_at timestamptz NOT NULL,
        actor_id uuid,
        actor_role text NOT NULL,
        action text NOT NULL,
        entity_type text NOT NULL,
        entity_id uuid NOT NULL,
        patient_id uuid,
        reason text,
        details jsonb NOT NULL,
        request_id text,
        address text
      );
      CREATE INDEX audit_events_of_patient ON audit_events (patient_id, id) WHERE patient_id IS NOT NULL;
      CREATE INDEX audit_events_of_actor ON audit_events (actor_id, id);
      CREATE INDEX audit_events_of_entity ON audit_events (entity_id, id);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_events; DROP FUNCTION refuse_change()');
  }
}
