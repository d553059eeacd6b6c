import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The role whose rights the api and the worker take on: it reads and writes every table of this schema, those of
 * later migrations too, but can only add to the audit. A role belongs to the whole server, so databases that
 * are migrated side by side may both try to make it; where the login may not make roles, an administrator does,
 * and this migration only grants.
 */
export class RestrictApplication1790000010002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      BEGIN
        BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hospital_app') THEN
            CREATE ROLE hospital_app NOLOGIN;
          END IF;
          IF NOT pg_has_role(current_user, 'hospital_app', 'MEMBER') THEN
            EXECUTE format('GRANT hospital_app TO %I', current_user);
          END IF;
        EXCEPTION
          WHEN duplicate_object OR unique_violation THEN
            NULL;
          WHEN insufficient_privilege THEN
            RAISE NOTICE 'The role hospital_app could not be made or taken on: %', SQLERRM;
        END;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hospital_app') THEN
          RETURN;
        END IF;

        EXECUTE format('GRANT USAGE ON SCHEMA %I TO hospital_app', current_schema());
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO hospital_app', current_schema());
        EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO hospital_app', current_schema());
        EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO hospital_app', current_schema());
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO hospital_app', current_schema());
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE, SELECT ON SEQUENCES TO hospital_app', current_schema());
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT EXECUTE ON FUNCTIONS TO hospital_app', current_schema());
        REVOKE UPDATE, DELETE, TRUNCATE ON audit_events, audit_seals FROM hospital_app;
      END $$;
    `);
  }

  /** The role stays: other databases of the server may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hospital_app') THEN
          EXECUTE 'DROP OWNED BY hospital_app';
        END IF;
      END $$;
    `);
  }
}
