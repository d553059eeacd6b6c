import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Patient profiles. The account names its patient before or after that row is written, so the key is checked at commit. */
export class CreatePatients1790000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE patients (
        id uuid PRIMARY KEY,
        first_name text NOT NULL,
        middle_name text,
        last_name text NOT NULL,
        first_name_ar text,
        middle_name_ar text,
        last_name_ar text,
        date_of_birth date NOT NULL CHECK (date_of_birth >= '1900-01-01'),
        sex text NOT NULL CHECK (sex IN ('female', 'male')),
        national_id text CONSTRAINT patients_national_id UNIQUE,
        phone text,
        blood_type text CHECK (blood_type IN ('A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-')),
        marital_status text CHECK (marital_status IN ('single', 'married', 'divorced', 'widowed')),
        is_student boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      ALTER TABLE users ADD CONSTRAINT users_patient_exists FOREIGN KEY (patient_id) REFERENCES patients (id)
        DEFERRABLE INITIALLY DEFERRED;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users DROP CONSTRAINT users_patient_exists; DROP TABLE patients');
  }
}
