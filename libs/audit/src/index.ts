import { type MigrationType } from '#libs/platform';
import { CreateAuditEvents1790000010000 } from './migrations/create-audit-events.js';

export { AuditLog, type AuditEntry } from './audit-log.js';
export { AuditModule } from './audit.module.js';

/** The tables of this library. */
export const auditMigrations: readonly MigrationType[] = [CreateAuditEvents1790000010000];
