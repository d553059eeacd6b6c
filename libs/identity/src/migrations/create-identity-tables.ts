import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Accounts, their sessions, and what is mailed to make or mend them. */
export class CreateIdentityTables1790000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE users (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        password_hash text,
        role text NOT NULL CHECK (role IN ('patient', 'doctor', 'admin')),
        locale text NOT NULL CHECK (locale IN ('en', 'ar')),
        first_name text NOT NULL,
        last_name text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        patient_id uuid CONSTRAINT users_patient UNIQUE,
        doctor_id uuid CONSTRAINT users_doctor UNIQUE,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT users_profile_of_role CHECK (
          (role = 'patient') = (patient_id IS NOT NULL) AND (role = 'doctor') = (doctor_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX users_email ON users (lower(email));
      CREATE INDEX users_of_role ON users (role, id);
      CREATE INDEX users_inactive ON users (id) WHERE NOT active;
      CREATE INDEX users_search ON users
        USING gin (lower(first_name || ' ' || last_name || ' ' || email) gin_trgm_ops);

      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        user_agent text,
        address text
      );
      CREATE INDEX sessions_of_user ON sessions (user_id, id) WHERE revoked_at IS NULL;
      CREATE INDEX sessions_last_used ON sessions (last_used_at);

      CREATE TABLE refresh_tokens (
        hash bytea PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES sessions ON DELETE CASCADE,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX refresh_tokens_of_session ON refresh_tokens (session_id);
      CREATE INDEX refresh_tokens_expiry ON refresh_tokens (expires_at);

      CREATE TABLE registrations (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        password_hash text NOT NULL,
        locale text NOT NULL CHECK (locale IN ('en', 'ar')),
        profile jsonb NOT NULL,
        expires_at timestamptz NOT NULL,
        wrong_tries integer NOT NULL DEFAULT 0
      );
      CREATE INDEX registrations_of_email ON registrations (lower(email), id);
      CREATE INDEX registrations_expiry ON registrations (expires_at);

      CREATE TABLE password_resets (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('reset', 'invitation')),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX password_resets_of_user ON password_resets (user_id);
      CREATE INDEX password_resets_expiry ON password_resets (expires_at);
      CREATE INDEX password_resets_used ON password_resets (used_at) WHERE used_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE password_resets, registrations, refresh_tokens, sessions, users');
  }
}
