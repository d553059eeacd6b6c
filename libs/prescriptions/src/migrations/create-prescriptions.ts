import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Prescriptions with their items, and what patients ask for again. */
export class CreatePrescriptions1790000080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE prescriptions (
        id uuid PRIMARY KEY,
        -- The first prescription of a course of treatment; its refills carry on the same course.
        course_id uuid NOT NULL REFERENCES prescriptions,
        patient_id uuid NOT NULL REFERENCES patients,
        doctor_id uuid NOT NULL REFERENCES doctors,
        author_id uuid NOT NULL REFERENCES users,
        appointment_id uuid REFERENCES appointments,
        -- Kept, because the doctor may move to another clinic.
        clinic_id uuid REFERENCES clinics,
        status text NOT NULL CHECK (status IN ('active', 'completed', 'cancelled', 'expired')),
        conflicts_acknowledged jsonb,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        cancellation jsonb,
        -- The code is printed again with each download. It is looked up by its hash, so that how long a search
        -- takes says nothing of how near a guess came.
        verification_code text NOT NULL CHECK (verification_code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
        verification_hash bytea NOT NULL CONSTRAINT prescriptions_verification UNIQUE,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CONSTRAINT prescriptions_expiry CHECK (expires_at > issued_at),
        CONSTRAINT prescriptions_cancellation CHECK ((status = 'cancelled') = (cancellation IS NOT NULL))
      );
      CREATE INDEX prescriptions_of_patient ON prescriptions (patient_id, issued_at, id);
      CREATE INDEX prescriptions_by_time ON prescriptions (issued_at, id);
      CREATE INDEX prescriptions_by_status ON prescriptions (status, issued_at, id);
      CREATE INDEX prescriptions_active ON prescriptions (patient_id) WHERE status = 'active';
      CREATE INDEX prescriptions_due ON prescriptions (expires_at) WHERE status = 'active';

      CREATE TABLE prescription_items (
        id uuid PRIMARY KEY,
        prescription_id uuid NOT NULL REFERENCES prescriptions,
        position smallint NOT NULL CHECK (position BETWEEN 0 AND 19),
        medication_name text NOT NULL,
        medication_code text CHECK (medication_code ~ '^[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}$'),
        dose text NOT NULL,
        route text NOT NULL CHECK (route IN ('oral', 'sublingual', 'inhaled', 'topical', 'rectal', 'ophthalmic', 'otic', 'nasal',
                                             'subcutaneous', 'intramuscular', 'intravenous', 'other')),
        frequency text NOT NULL,
        duration_days integer NOT NULL CHECK (duration_days > 0),
        quantity integer NOT NULL CHECK (quantity > 0),
        refills integer NOT NULL CHECK (refills BETWEEN 0 AND 12),
        instructions text,
        CONSTRAINT prescription_items_position UNIQUE (prescription_id, position)
      );

      CREATE TABLE refill_requests (
        id uuid PRIMARY KEY,
        prescription_id uuid NOT NULL REFERENCES prescriptions,
        patient_id uuid NOT NULL REFERENCES patients,
        doctor_id uuid NOT NULL REFERENCES doctors,
        requested_by_id uuid NOT NULL REFERENCES users,
        requested_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('requested', 'approved', 'denied')),
        note text,
        decided_by_id uuid REFERENCES users,
        decided_at timestamptz,
        reason text,
        renewal_id uuid REFERENCES prescriptions,
        CONSTRAINT refill_requests_decided CHECK ((status = 'requested') = (decided_at IS NULL)),
        CONSTRAINT refill_requests_renewal CHECK ((status = 'approved') = (renewal_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX refill_requests_open ON refill_requests (prescription_id) WHERE status = 'requested';
      -- What is left of the refills has gone over to the renewal.
      CREATE UNIQUE INDEX refill_requests_approved ON refill_requests (prescription_id) WHERE status = 'approved';
      CREATE INDEX refill_requests_of_patient ON refill_requests (patient_id, requested_at, id);
      CREATE INDEX refill_requests_of_doctor ON refill_requests (doctor_id, requested_at, id);
      CREATE INDEX refill_requests_by_time ON refill_requests (requested_at, id);
      CREATE INDEX refill_requests_by_status ON refill_requests (status, requested_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE refill_requests, prescription_items, prescriptions');
  }
}
