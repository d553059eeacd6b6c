import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Clinics, and the doctors who work in them. */
export class CreateClinicsAndDoctors1790000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE clinics (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        name_ar text,
        description text,
        description_ar text,
        logo_url text,
        address text,
        phone text,
        time_zone text NOT NULL,
        visit_types text[] NOT NULL
          CHECK (cardinality(visit_types) > 0 AND visit_types <@ ARRAY['physical', 'online']),
        cancellation_window_hours integer NOT NULL DEFAULT 12 CHECK (cancellation_window_hours >= 0),
        booking_horizon_days integer NOT NULL DEFAULT 90 CHECK (booking_horizon_days > 0),
        min_notice_minutes integer NOT NULL DEFAULT 0 CHECK (min_notice_minutes >= 0),
        archived_at timestamptz,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX clinics_by_name ON clinics (name, id);
      CREATE INDEX clinics_search ON clinics USING gin (lower(name || ' ' || coalesce(name_ar, '')) gin_trgm_ops);

      CREATE TABLE doctors (
        id uuid PRIMARY KEY,
        first_name text NOT NULL,
        last_name text NOT NULL,
        first_name_ar text,
        last_name_ar text,
        specialty text NOT NULL,
        languages text[] NOT NULL DEFAULT '{}',
        licence_number text,
        clinic_ids uuid[] NOT NULL DEFAULT '{}',
        bio text,
        bio_ar text,
        photo_url text,
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX doctors_by_name ON doctors (last_name, first_name, id);
      CREATE INDEX doctors_of_specialty ON doctors (lower(specialty), last_name, first_name, id);
      CREATE INDEX doctors_of_clinic ON doctors USING gin (clinic_ids);
      CREATE INDEX doctors_of_language ON doctors USING gin (languages);
      CREATE INDEX doctors_search ON doctors USING gin (
        lower(first_name || ' ' || last_name || ' ' || coalesce(first_name_ar, '') || ' ' || coalesce(last_name_ar, ''))
        gin_trgm_ops);

      -- PostgreSQL has no foreign keys from array elements. Clinics are never deleted, so this side suffices.
      CREATE FUNCTION doctors_work_in_known_clinics() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM unnest(NEW.clinic_ids) AS given(id) WHERE NOT EXISTS (SELECT FROM clinics WHERE clinics.id = given.id)) THEN
          RAISE EXCEPTION 'a clinic of doctor % does not exist', NEW.id
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'doctors_clinics';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER doctors_clinics BEFORE INSERT OR UPDATE OF clinic_ids ON doctors
        FOR EACH ROW EXECUTE FUNCTION doctors_work_in_known_clinics();

      ALTER TABLE users ADD CONSTRAINT users_doctor_exists
        FOREIGN KEY (doctor_id) REFERENCES doctors DEFERRABLE INITIALLY DEFERRED;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE users DROP CONSTRAINT users_doctor_exists;
      DROP TABLE doctors, clinics;
      DROP FUNCTION doctors_work_in_known_clinics();
    `);
  }
}
