import { DatabaseConfig, migrate, readConfig, runMain } from '#libs/platform';
import { migrations } from './migrations.js';

/** Brings the database at DATABASE_URL up to date and ends. */
await runMain(async () => {
  const names = await migrate(readConfig(DatabaseConfig).DATABASE_URL, migrations);
  process.stdout.write(names.length > 0 ? `Migrated: ${names.join(', ')}\n` : 'Nothing to migrate.\n');
});
