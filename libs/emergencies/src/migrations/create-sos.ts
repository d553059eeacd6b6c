import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Cries for help, and what happened to each. */
export class CreateSos1790000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sos_requests (
        id uuid PRIMARY KEY,
        patient_id uuid NOT NULL REFERENCES patients,
        raised_by_id uuid NOT NULL REFERENCES users,
        category text NOT NULL CHECK (category IN ('medical', 'accident', 'violence', 'other')),
        description text,
        contact_phone text,
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        accuracy_meters double precision CHECK (accuracy_meters >= 0),
        located_at timestamptz,
        status text NOT NULL
          CHECK (status IN ('open', 'acknowledged', 'dispatched', 'on_scene', 'resolved', 'cancelled', 'false_alarm')),
        responder_id uuid REFERENCES users,
        raised_at timestamptz NOT NULL,
        acknowledged_at timestamptz,
        dispatched_at timestamptz,
        arrived_at timestamptz,
        closed_at timestamptz,
        closing_reason text,
        escalation_level integer NOT NULL DEFAULT 0,
        next_escalation_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT sos_position CHECK ((latitude IS NULL) = (longitude IS NULL) AND (latitude IS NULL) = (located_at IS NULL)),
        CONSTRAINT sos_closed CHECK ((status IN ('resolved', 'cancelled', 'false_alarm')) = (closed_at IS NOT NULL)),
        -- Who waits for an answer has a time at which the next are told, and nobody else has.
        CONSTRAINT sos_escalates_while_open CHECK ((status = 'open') = (next_escalation_at IS NOT NULL))
      );
      -- Whoever cries twice has one SOS.
      CREATE UNIQUE INDEX sos_one_active ON sos_requests (patient_id)
        WHERE status IN ('open', 'acknowledged', 'dispatched', 'on_scene');
      CREATE INDEX sos_active ON sos_requests (raised_at, id)
        WHERE status IN ('open', 'acknowledged', 'dispatched', 'on_scene');
      CREATE INDEX sos_escalation_due ON sos_requests (next_escalation_at) WHERE next_escalation_at IS NOT NULL;
      CREATE INDEX sos_of_patient ON sos_requests (patient_id, raised_at, id);
      CREATE INDEX sos_by_time ON sos_requests (raised_at, id);
      CREATE INDEX sos_by_status ON sos_requests (status, raised_at, id);

      CREATE TABLE sos_events (
        sos_id uuid NOT NULL REFERENCES sos_requests,
        seq integer NOT NULL,
        type text NOT NULL
          CHECK (type IN ('raised', 'repeated', 'located', 'escalated', 'acknowledged', 'dispatched', 'arrived', 'resolved', 'cancelled', 'false_alarm')),
        actor_id uuid,
        actor_role text NOT NULL,
        note text,
        latitude double precision,
        longitude double precision,
        accuracy_meters double precision,
        level integer,
        occurred_at timestamptz NOT NULL,
        PRIMARY KEY (sos_id, seq)
      );
      -- What a doctor has taken part in stays theirs to see.
      CREATE INDEX sos_events_of_doctor ON sos_events (actor_id, sos_id) WHERE actor_role = 'doctor';
      -- However many workers there are, each level is reached once.
      CREATE UNIQUE INDEX sos_escalated_once ON sos_events (sos_id, level) WHERE type = 'escalated';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sos_events, sos_requests');
  }
}
