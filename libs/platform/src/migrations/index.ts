import { type MigrationType } from '../database/migrations.js';
import { CreateAlarms1790000000004 } from './create-alarms.js';
import { CreateDevInbox1790000000001 } from './create-dev-inbox.js';
import { CreateFiles1790000000002 } from './create-files.js';
import { CreatePlatformTables1790000000000 } from './create-platform-tables.js';
import { CreateRealtime1790000000003 } from './create-realtime.js';

/** The platform's own tables. */
export const platformMigrations: readonly MigrationType[] = [
  CreatePlatformTables1790000000000,
  CreateDevInbox1790000000001,
  CreateFiles1790000000002,
  CreateRealtime1790000000003,
  CreateAlarms1790000000004,
];
