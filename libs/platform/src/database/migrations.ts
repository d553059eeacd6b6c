import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

/** A migration class; its name ends in the millisecond timestamp that orders it. */
export type MigrationType = new () => MigrationInterface;

/** Any number; it only has to be the same in every process that migrates. */
const MIGRATION_LOCK = 4_815_162_342;

/**
 * Brings a database up to date. Several processes may try at once: they queue behind an advisory lock,
 * and the later ones find nothing to do.
 *
 * @returns the names of the migrations that ran
 */
export async function migrate(url: string, migrations: readonly MigrationType[]): Promise<string[]> {
  const lock = new Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if (await upToDate(lock, migrations)) return [];
    const dataSource = new DataSource({ type: 'postgres', url, migrations: [...migrations], poolSize: 1 });
    await dataSource.initialize();
    try {
      return (await dataSource.runMigrations({ transaction: 'each' })).map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}

/** Spares a start with nothing to migrate the cost of TypeORM's own start. */
async function upToDate(client: Client, migrations: readonly MigrationType[]): Promise<boolean> {
  const { rows } = await client.query<{ table: string | null }>(
    `SELECT to_regclass('public.migrations')::text AS table`,
  );
  if (!rows[0]?.table) return false;
  const done = await client.query<{ name: string }>('SELECT name FROM migrations');
  const names = new Set(done.rows.map(({ name }) => name));
  return migrations.every(({ name }) => names.has(name));
}
