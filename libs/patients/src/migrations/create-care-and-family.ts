import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The rest of the profile, who acts for whom, and who may look into a chart. */
export class CreateCareAndFamily1790000030001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      ALTER TABLE patients
        ADD COLUMN emergency_contacts jsonb NOT NULL DEFAULT '[]',
        -- What staff look for, with the letters that Arabic spells in several ways made alike.
        ADD COLUMN search text GENERATED ALWAYS AS (translate(lower(
          first_name || ' ' || coalesce(middle_name || ' ', '') || last_name || ' ' ||
          coalesce(first_name_ar || ' ', '') || coalesce(middle_name_ar || ' ', '') || coalesce(last_name_ar || ' ', '') ||
          coalesce(national_id || ' ', '') || coalesce(phone, '')), 'أإآىة', 'ااايه')) STORED;
      CREATE INDEX patients_search ON patients USING gin (search gin_trgm_ops);
      CREATE INDEX patients_by_name ON patients (last_name, first_name, id);

      -- Who has seen whom, for the rule of the care relationship. The appointments library fills this view.
      CREATE VIEW care_encounters AS
        SELECT NULL::uuid AS doctor_id, NULL::uuid AS patient_id, NULL::timestamptz AS ends_at WHERE FALSE;

      CREATE TABLE guardianships (
        id uuid PRIMARY KEY,
        guardian_id uuid NOT NULL REFERENCES users,
        patient_id uuid NOT NULL REFERENCES patients,
        relation text NOT NULL,
        scopes text[] NOT NULL CHECK (scopes <@ ARRAY['appointments', 'records', 'prescriptions', 'deliveries', 'consultations', 'emergencies']),
        status text NOT NULL CHECK (status IN ('invited', 'active', 'revoked', 'expired')),
        created_by_id uuid NOT NULL REFERENCES users,
        created_at timestamptz NOT NULL,
        invitation_expires_at timestamptz,
        began_at timestamptz,
        -- The 18th birthday, if it began before: from that day on it counts no more, worker or no worker.
        ends_on date,
        ended_at timestamptz,
        ended_by_id uuid REFERENCES users,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT guardianships_began CHECK (status <> 'active' OR began_at IS NOT NULL),
        CONSTRAINT guardianships_ended CHECK ((status IN ('revoked', 'expired')) = (ended_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX guardianships_one ON guardianships (guardian_id, patient_id) WHERE status IN ('invited', 'active');
      CREATE INDEX guardianships_of_guardian ON guardianships (guardian_id, id);
      CREATE INDEX guardianships_of_patient ON guardianships (patient_id, id);
      CREATE INDEX guardianships_due ON guardianships (ends_on) WHERE status = 'active' AND ends_on IS NOT NULL;
      CREATE INDEX guardianships_unanswered ON guardianships (invitation_expires_at) WHERE status = 'invited';

      CREATE TABLE break_glass_grants (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users,
        patient_id uuid NOT NULL REFERENCES patients,
        reason text NOT NULL,
        granted_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        reviewed_at timestamptz,
        reviewed_by_id uuid REFERENCES users,
        review_note text,
        CONSTRAINT break_glass_grants_reviewed CHECK ((reviewed_at IS NULL) = (reviewed_by_id IS NULL))
      );
      CREATE INDEX break_glass_grants_in_force ON break_glass_grants (user_id, patient_id, expires_at);
      CREATE INDEX break_glass_grants_to_review ON break_glass_grants (id) WHERE reviewed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE break_glass_grants, guardianships;
      DROP VIEW care_encounters;
      ALTER TABLE patients DROP COLUMN search, DROP COLUMN emergency_contacts;
      DROP INDEX patients_by_name`);
  }
}
