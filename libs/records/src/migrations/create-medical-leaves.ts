import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Medical leaves. That a patient has no two at once is decided here, by an exclusion constraint. */
export class CreateMedicalLeaves1790000070001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE medical_leaves (
        id uuid PRIMARY KEY,
        patient_id uuid NOT NULL REFERENCES patients,
        appointment_id uuid REFERENCES appointments,
        doctor_id uuid NOT NULL REFERENCES doctors,
        clinic_id uuid NOT NULL REFERENCES clinics,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        reason text NOT NULL,
        exams_included boolean NOT NULL,
        status text NOT NULL CHECK (status IN ('issued', 'revoked', 'superseded')),
        supersedes_id uuid REFERENCES medical_leaves,
        revocation_reason text,
        revoked_at timestamptz,
        -- As it stands, because the document is printed whenever somebody asks for it. It opens nothing that this row
        -- does not say. It is looked for by its hash, so that the time of a search tells nothing of a code.
        verification_code text NOT NULL,
        code_hash bytea NOT NULL CONSTRAINT medical_leaves_code UNIQUE,
        issued_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT medical_leaves_period CHECK (ends_on >= starts_on AND ends_on <= starts_on + interval '1 year'),
        CONSTRAINT medical_leaves_revoked CHECK ((status = 'revoked') = (revoked_at IS NOT NULL AND revocation_reason IS NOT NULL)),
        CONSTRAINT medical_leaves_overlap EXCLUDE USING gist (patient_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
          WHERE (status = 'issued')
      );
      CREATE INDEX medical_leaves_of_patient ON medical_leaves (patient_id, starts_on, id);
      CREATE INDEX medical_leaves_by_start ON medical_leaves (starts_on, id);
      CREATE INDEX medical_leaves_by_status ON medical_leaves (status, starts_on, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE medical_leaves');
  }
}
