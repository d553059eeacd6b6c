import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who is in which consultation now. */
export class CreateConsultationSeats1790000090001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consultation_seats (
        consultation_id uuid NOT NULL REFERENCES consultations,
        connection_id text NOT NULL REFERENCES realtime_connections ON DELETE CASCADE,
        user_id uuid NOT NULL,
        role text NOT NULL,
        PRIMARY KEY (consultation_id, connection_id)
      );
      CREATE INDEX consultation_seats_of_connection ON consultation_seats (connection_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consultation_seats');
  }
}
