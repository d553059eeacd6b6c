import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Medical records with their versions, files and measured values. */
export class CreateRecords1790000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE records (
        id uuid PRIMARY KEY,
        patient_id uuid NOT NULL REFERENCES patients,
        kind text NOT NULL CHECK (kind IN ('lab_result', 'radiology', 'diagnosis', 'allergy', 'vital_signs', 'immunization', 'procedure', 'note')),
        title text NOT NULL,
        effective_at timestamptz NOT NULL,
        author_id uuid NOT NULL REFERENCES users,
        author_doctor_id uuid NOT NULL REFERENCES doctors,
        responsible_doctor_id uuid NOT NULL REFERENCES doctors,
        appointment_id uuid REFERENCES appointments,
        content jsonb NOT NULL,
        codes text[] NOT NULL,
        result_status text CHECK (result_status IN ('preliminary', 'final', 'corrected')),
        status text NOT NULL CHECK (status IN ('current', 'entered_in_error')),
        status_reason text,
        release_at timestamptz,
        release_told_at timestamptz,
        critical boolean NOT NULL,
        critical_repeat_at timestamptz,
        acknowledged_at timestamptz,
        acknowledged_by_id uuid REFERENCES users,
        file_ids uuid[] NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT records_error_has_reason CHECK ((status = 'entered_in_error') = (status_reason IS NOT NULL)),
        CONSTRAINT records_acknowledged_by CHECK ((acknowledged_at IS NULL) = (acknowledged_by_id IS NULL)),
        CONSTRAINT records_alarm_is_open CHECK (critical_repeat_at IS NULL OR (critical AND status = 'current' AND acknowledged_at IS NULL))
      );
      CREATE INDEX records_of_patient ON records (patient_id, effective_at, id);
      CREATE INDEX records_of_patient_by_kind ON records (patient_id, kind, effective_at, id);
      CREATE INDEX records_by_code ON records USING gin (codes);
      CREATE INDEX records_to_tell ON records (release_at) WHERE release_told_at IS NULL AND release_at IS NOT NULL AND status = 'current';
      CREATE INDEX records_alarming ON records (critical_repeat_at) WHERE critical_repeat_at IS NOT NULL;

      CREATE TABLE record_versions (
        record_id uuid NOT NULL REFERENCES records,
        version integer NOT NULL,
        action text NOT NULL CHECK (action IN ('created', 'edited', 'released', 'acknowledged', 'entered_in_error')),
        title text NOT NULL,
        effective_at timestamptz NOT NULL,
        content jsonb NOT NULL,
        result_status text,
        status text NOT NULL,
        release_at timestamptz,
        file_ids uuid[] NOT NULL,
        changed_at timestamptz NOT NULL,
        changed_by_id uuid NOT NULL REFERENCES users,
        reason text,
        PRIMARY KEY (record_id, version)
      );
      CREATE FUNCTION record_versions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'versions of records are neither changed nor deleted';
      END $$;
      CREATE TRIGGER record_versions_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON record_versions
        FOR EACH STATEMENT EXECUTE FUNCTION record_versions_stay();

      -- Every file that a version ever had; which ones the record has now, it says itself.
      CREATE TABLE record_files (
        file_id uuid PRIMARY KEY REFERENCES files,
        record_id uuid NOT NULL REFERENCES records
      );
      CREATE INDEX record_files_of_record ON record_files (record_id);

      -- What is measured in the current version of each record that stands.
      CREATE TABLE observations (
        record_id uuid NOT NULL REFERENCES records,
        position integer NOT NULL,
        patient_id uuid NOT NULL REFERENCES patients,
        kind text NOT NULL,
        code text NOT NULL,
        display text NOT NULL,
        effective_at timestamptz NOT NULL,
        value numeric NOT NULL,
        unit text NOT NULL,
        low numeric,
        high numeric,
        flag text,
        PRIMARY KEY (record_id, position)
      );
      CREATE INDEX observations_series ON observations (patient_id, code, effective_at, record_id, position);
      CREATE INDEX observations_latest ON observations (patient_id, kind, code, effective_at, record_id, position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE observations, record_files, record_versions, records;
      DROP FUNCTION record_versions_stay()`);
  }
}
