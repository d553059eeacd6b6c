import { type MigrationInterface, type QueryRunner } from 'typeorm';

const STATUSES = `'pending', 'scheduled', 'processing', 'dispatched', 'in_transit', 'out_for_delivery', 'delivered',
                  'failed_attempt', 'rescheduled', 'returned_to_sender', 'on_hold', 'cancelled'`;

/** Parcels of prescribed medication, what is in them, and what happened to each. */
export class CreateDeliveries1790000110001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deliveries (
        id uuid PRIMARY KEY,
        patient_id uuid NOT NULL REFERENCES patients,
        prescription_id uuid NOT NULL REFERENCES prescriptions,
        requested_by_id uuid NOT NULL REFERENCES users,
        requested_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN (${STATUSES})),
        held_from text CHECK (held_from IN (${STATUSES})),
        -- A copy: what becomes of the address later changes nothing of what is under way.
        address jsonb NOT NULL,
        city text GENERATED ALWAYS AS (lower(address ->> 'city')) STORED NOT NULL,
        preferred_from timestamptz,
        preferred_to timestamptz,
        scheduled_for timestamptz,
        due_at timestamptz NOT NULL,
        late_since timestamptz,
        failed_attempts integer NOT NULL DEFAULT 0 CHECK (failed_attempts BETWEEN 0 AND 3),
        note text,
        closed_at timestamptz,
        handover_issue integer NOT NULL DEFAULT 1,
        handover_tries integer NOT NULL DEFAULT 0 CHECK (handover_tries BETWEEN 0 AND 5),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT deliveries_window CHECK (preferred_from < preferred_to),
        CONSTRAINT deliveries_held CHECK ((status = 'on_hold') = (held_from IS NOT NULL)),
        CONSTRAINT deliveries_closed
          CHECK ((status IN ('delivered', 'returned_to_sender', 'cancelled')) = (closed_at IS NOT NULL))
      );
      CREATE INDEX deliveries_of_patient ON deliveries (patient_id, requested_at, id);
      CREATE INDEX deliveries_of_prescription ON deliveries (prescription_id, requested_at, id);
      CREATE INDEX deliveries_by_time ON deliveries (requested_at, id);
      CREATE INDEX deliveries_by_status ON deliveries (status, requested_at, id);
      CREATE INDEX deliveries_by_city ON deliveries (city, requested_at, id);
      CREATE INDEX deliveries_by_day ON deliveries (scheduled_for);
      CREATE INDEX deliveries_late ON deliveries (requested_at, id) WHERE late_since IS NOT NULL AND closed_at IS NULL;
      CREATE INDEX deliveries_due ON deliveries (due_at)
        WHERE late_since IS NULL AND closed_at IS NULL AND status <> 'on_hold';

      CREATE TABLE delivery_items (
        delivery_id uuid NOT NULL REFERENCES deliveries,
        prescription_item_id uuid NOT NULL REFERENCES prescription_items,
        position smallint NOT NULL,
        medication_name text NOT NULL,
        quantity integer NOT NULL CHECK (quantity > 0),
        PRIMARY KEY (delivery_id, prescription_item_id)
      );

      CREATE TABLE delivery_events (
        delivery_id uuid NOT NULL REFERENCES deliveries,
        seq integer NOT NULL,
        type text NOT NULL
          CHECK (type IN ('requested', 'moved', 'became_late', 'handover_code_refused', 'handover_code_issued')),
        status text NOT NULL CHECK (status IN (${STATUSES})),
        actor_id uuid,
        actor_role text NOT NULL,
        note text,
        latitude double precision,
        longitude double precision,
        scheduled_for timestamptz,
        occurred_at timestamptz NOT NULL,
        PRIMARY KEY (delivery_id, seq)
      );
      CREATE TRIGGER delivery_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON delivery_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delivery_events, delivery_items, deliveries');
  }
}
