import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who waits for time of a doctor, what they were offered, and slots that are kept for them until they answer. */
export class CreateWaitlist1790000050004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE waitlist_entries (
        id uuid PRIMARY KEY,
        patient_id uuid NOT NULL REFERENCES patients,
        doctor_id uuid REFERENCES doctors,
        clinic_id uuid REFERENCES clinics,
        visit_type text NOT NULL CHECK (visit_type IN ('physical', 'online')),
        first_day date NOT NULL,
        last_day date NOT NULL CHECK (last_day >= first_day),
        reason text,
        joined_by_id uuid NOT NULL REFERENCES users,
        created_at timestamptz NOT NULL,
        -- One of these ends it.
        appointment_id uuid REFERENCES appointments,
        withdrawn_at timestamptz,
        CHECK (doctor_id IS NOT NULL OR clinic_id IS NOT NULL),
        CHECK (appointment_id IS NULL OR withdrawn_at IS NULL),
        CONSTRAINT waitlist_entries_once EXCLUDE USING gist (
          patient_id WITH =,
          (coalesce(doctor_id, '00000000-0000-0000-0000-000000000000')) WITH =,
          (coalesce(clinic_id, '00000000-0000-0000-0000-000000000000')) WITH =,
          visit_type WITH =,
          daterange(first_day, last_day, '[]') WITH &&
        ) WHERE (appointment_id IS NULL AND withdrawn_at IS NULL)
      );
      CREATE INDEX waitlist_entries_of_patient ON waitlist_entries (patient_id, id);
      CREATE INDEX waitlist_entries_of_doctor ON waitlist_entries (doctor_id, id);
      CREATE INDEX waitlist_entries_of_clinic ON waitlist_entries (clinic_id, id);
      -- The lines, first come first served: ids rise with time.
      CREATE INDEX waitlist_entries_for_doctor ON waitlist_entries (doctor_id, id)
        WHERE appointment_id IS NULL AND withdrawn_at IS NULL;
      CREATE INDEX waitlist_entries_for_clinic ON waitlist_entries (clinic_id, id)
        WHERE doctor_id IS NULL AND appointment_id IS NULL AND withdrawn_at IS NULL;

      -- What somebody was offered, or had and gave away, is not offered to them again.
      CREATE TABLE waitlist_offers (
        entry_id uuid NOT NULL REFERENCES waitlist_entries,
        doctor_id uuid NOT NULL REFERENCES doctors,
        starts_at timestamptz NOT NULL,
        offered_at timestamptz NOT NULL,
        PRIMARY KEY (entry_id, doctor_id, starts_at)
      );
      CREATE INDEX waitlist_offers_past ON waitlist_offers (starts_at);

      -- A slot is kept for an account that fills in a form, or for a patient who is offered it.
      ALTER TABLE slot_holds
        ALTER COLUMN user_id DROP NOT NULL,
        ADD COLUMN patient_id uuid REFERENCES patients CONSTRAINT slot_holds_one_offer UNIQUE,
        ADD COLUMN waitlist_entry_id uuid REFERENCES waitlist_entries,
        ADD CONSTRAINT slot_holds_for_whom CHECK (num_nonnulls(user_id, patient_id) = 1),
        ADD CONSTRAINT slot_holds_offer CHECK ((patient_id IS NULL) = (waitlist_entry_id IS NULL));
      CREATE INDEX slot_holds_offers ON slot_holds (waitlist_entry_id) WHERE waitlist_entry_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM slot_holds WHERE user_id IS NULL;
      ALTER TABLE slot_holds DROP COLUMN patient_id, DROP COLUMN waitlist_entry_id, ALTER COLUMN user_id SET NOT NULL;
      DROP TABLE waitlist_offers, waitlist_entries;
    `);
  }
}
