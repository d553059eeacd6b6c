import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is known of each file; the contents are elsewhere, under `storage_key`. */
export class CreateFiles1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE files (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL,
        storage_key text NOT NULL UNIQUE,
        -- Null while the content is still coming.
        name text,
        media_type text,
        size bigint,
        sha256 text,
        created_at timestamptz NOT NULL,
        stored_at timestamptz,
        attached_at timestamptz,
        attached_to text,
        -- Set before the content is taken away, so that a row always tells of it.
        forgotten_at timestamptz,
        CONSTRAINT files_stored_is_known CHECK (
          stored_at IS NULL OR (name IS NOT NULL AND media_type IS NOT NULL AND size > 0 AND sha256 IS NOT NULL)),
        CONSTRAINT files_attached_is_stored CHECK (
          (attached_at IS NULL) = (attached_to IS NULL)
          AND (attached_at IS NULL OR (stored_at IS NOT NULL AND forgotten_at IS NULL)))
      );
      CREATE INDEX files_unattached ON files (created_at, id) WHERE attached_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE files');
  }
}
