import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Consultations and what is said in them. A trigger makes, moves and ends a consultation with its online appointment,
 * in the same transaction, whoever writes the appointment.
 */
export class CreateConsultations1790000090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(TRIGGER);
    await runner.query(FILL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER consultations_of_new ON appointments;
      DROP TRIGGER consultations_of_changed ON appointments;
      DROP FUNCTION consultation_follows_appointment, consultation_id_of;
      DROP TABLE consultation_tallies, consultation_reads, consultation_messages, consultations`);
  }
}

const TABLES = `
  CREATE TABLE consultations (
    id uuid PRIMARY KEY,
    appointment_id uuid NOT NULL UNIQUE REFERENCES appointments,
    patient_id uuid NOT NULL REFERENCES patients,
    doctor_id uuid NOT NULL REFERENCES doctors,
    status text NOT NULL CHECK (status IN ('scheduled', 'open', 'closed', 'purged', 'cancelled')),
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL CHECK (closes_at > opens_at),
    opened_at timestamptz,
    closed_at timestamptz,
    closed_by_id uuid REFERENCES users,
    last_seq integer NOT NULL DEFAULT 0,
    legal_hold jsonb,
    purged_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT consultations_closed CHECK ((status IN ('closed', 'purged')) = (closed_at IS NOT NULL)),
    CONSTRAINT consultations_purged CHECK ((status = 'purged') = (purged_at IS NOT NULL)),
    CONSTRAINT consultations_hold_keeps CHECK (status <> 'purged' OR legal_hold IS NULL)
  );
  CREATE INDEX consultations_of_patient ON consultations (patient_id, opens_at, id);
  CREATE INDEX consultations_of_doctor ON consultations (doctor_id, opens_at, id);
  CREATE INDEX consultations_by_time ON consultations (opens_at, id);
  CREATE INDEX consultations_by_status ON consultations (status, opens_at, id);
  CREATE INDEX consultations_standing ON consultations (opens_at, id) WHERE status IN ('scheduled', 'open', 'closed');
  CREATE INDEX consultations_to_open ON consultations (opens_at) WHERE status = 'scheduled';
  CREATE INDEX consultations_to_close ON consultations (closes_at) WHERE status IN ('scheduled', 'open');
  CREATE INDEX consultations_to_purge ON consultations (closed_at) WHERE status = 'closed' AND legal_hold IS NULL;

  CREATE TABLE consultation_messages (
    id uuid PRIMARY KEY,
    consultation_id uuid NOT NULL REFERENCES consultations,
    seq integer NOT NULL,
    sender_id uuid NOT NULL REFERENCES users,
    sender_role text NOT NULL CHECK (sender_role IN ('doctor', 'patient', 'guardian')),
    body text NOT NULL CHECK (char_length(body) <= 4000),
    file_id uuid UNIQUE REFERENCES files,
    client_message_id text NOT NULL,
    sent_at timestamptz NOT NULL,
    deleted_at timestamptz,
    CONSTRAINT consultation_messages_in_order UNIQUE (consultation_id, seq),
    CONSTRAINT consultation_messages_once UNIQUE (consultation_id, sender_id, client_message_id),
    CONSTRAINT consultation_messages_say_something CHECK (deleted_at IS NOT NULL OR body <> '' OR file_id IS NOT NULL),
    CONSTRAINT consultation_messages_deleted CHECK (deleted_at IS NULL OR (body = '' AND file_id IS NULL))
  );

  CREATE TABLE consultation_reads (
    consultation_id uuid NOT NULL REFERENCES consultations,
    user_id uuid NOT NULL REFERENCES users,
    seq integer NOT NULL,
    read_at timestamptz NOT NULL,
    PRIMARY KEY (consultation_id, user_id)
  );

  -- What stays of the messages when they are purged.
  CREATE TABLE consultation_tallies (
    consultation_id uuid NOT NULL REFERENCES consultations,
    sender_id uuid NOT NULL REFERENCES users,
    sender_role text NOT NULL,
    messages integer NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    PRIMARY KEY (consultation_id, sender_id, sender_role)
  );`;

/**
 * No clock here: every time comes from the appointment. Where it moves or ends, the version rises by three, because time
 * alone may have raised what was shown by two (see \`asOf\`), and an ETag must never stand for two states.
 */
const TRIGGER = `
  -- A UUIDv7 with the time of the appointment's id, because PostgreSQL before 18 makes none by itself.
  CREATE FUNCTION consultation_id_of(appointment_id uuid) RETURNS uuid LANGUAGE sql VOLATILE AS $$
    SELECT (left(appointment_id::text, 14) || '7' || substr(gen_random_uuid()::text, 16))::uuid
  $$;

  CREATE FUNCTION consultation_follows_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    begins timestamptz := NEW.starts_at - interval '15 minutes';
    ends timestamptz := NEW.starts_at + 2.5 * (NEW.ends_at - NEW.starts_at);
    called_off timestamptz := (NEW.cancellation ->> 'cancelledAt')::timestamptz;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO consultations (id, appointment_id, patient_id, doctor_id, status, opens_at, closes_at)
      VALUES (consultation_id_of(NEW.id), NEW.id, NEW.patient_id, NEW.doctor_id,
              CASE NEW.status WHEN 'cancelled' THEN 'cancelled' ELSE 'scheduled' END, begins, ends);
    ELSIF NEW.status = 'cancelled' THEN
      UPDATE consultations
         SET status = CASE last_seq WHEN 0 THEN 'cancelled' ELSE 'closed' END,
             opened_at = CASE WHEN opens_at <= called_off AND last_seq > 0 THEN coalesce(opened_at, opens_at) ELSE opened_at END,
             closed_at = CASE WHEN last_seq > 0 THEN least(closes_at, called_off) END,
             version = version + 3
       WHERE appointment_id = NEW.id AND status IN ('scheduled', 'open');
    ELSE
      UPDATE consultations
         SET doctor_id = NEW.doctor_id, opens_at = begins, closes_at = ends, status = 'scheduled',
             opened_at = NULL, closed_at = NULL, closed_by_id = NULL, version = version + 3
       WHERE appointment_id = NEW.id AND status IN ('scheduled', 'open', 'closed');
    END IF;
    RETURN NULL;
  END $$;

  CREATE TRIGGER consultations_of_new AFTER INSERT ON appointments FOR EACH ROW
    WHEN (NEW.visit_type = 'online') EXECUTE FUNCTION consultation_follows_appointment();
  CREATE TRIGGER consultations_of_changed AFTER UPDATE OF status, starts_at, ends_at, doctor_id ON appointments FOR EACH ROW
    WHEN (NEW.visit_type = 'online'
          AND ((NEW.status = 'cancelled' AND OLD.status <> 'cancelled')
               OR (OLD.starts_at, OLD.ends_at, OLD.doctor_id) IS DISTINCT FROM (NEW.starts_at, NEW.ends_at, NEW.doctor_id)))
    EXECUTE FUNCTION consultation_follows_appointment();`;

/** Those of the appointments that are there already. */
const FILL = `
  INSERT INTO consultations (id, appointment_id, patient_id, doctor_id, status, opens_at, closes_at)
  SELECT consultation_id_of(id), id, patient_id, doctor_id, CASE status WHEN 'cancelled' THEN 'cancelled' ELSE 'scheduled' END,
         starts_at - interval '15 minutes', starts_at + 2.5 * (ends_at - starts_at)
    FROM appointments WHERE visit_type = 'online'`;
