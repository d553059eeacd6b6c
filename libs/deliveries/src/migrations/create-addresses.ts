import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where accounts have things brought to. */
export class CreateAddresses1790000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE addresses (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users,
        label text NOT NULL,
        city text NOT NULL,
        area text NOT NULL,
        street text NOT NULL,
        building text NOT NULL,
        notes text,
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        is_default boolean NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT addresses_position CHECK ((latitude IS NULL) = (longitude IS NULL))
      );
      CREATE INDEX addresses_of_user ON addresses (user_id, id);
      CREATE UNIQUE INDEX addresses_one_default ON addresses (user_id) WHERE is_default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE addresses');
  }
}
