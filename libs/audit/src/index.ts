import { type MigrationType } from '#libs/platform';
import { CreateAuditEvents1790000010000 } from './migrations/create-audit-events.js';
import { RestrictApplication1790000010002 } from './migrations/restrict-application.js';
import { SealAuditEvents1790000010001 } from './migrations/seal-audit-events.js';

export { AccessLog, type AccessLogEntry } from './access-log.js';
export { AuditHttpModule } from './audit-http.module.js';
export { AuditJobsModule } from './audit-jobs.module.js';
export { AuditLog, type AuditEntry } from './audit-log.js';
export { AuditModule } from './audit.module.js';
export { auditPermissions } from './audit.permissions.js';
export { type Head, parseHead } from './seal.js';
export { type Lag, SealLag } from './seal-lag.js';
export { type ChainReport, verifyChain } from './verify-chain.js';

/** The tables of this library, and what the application may do with all of them. */
export const auditMigrations: readonly MigrationType[] = [
  CreateAuditEvents1790000010000,
  SealAuditEvents1790000010001,
  RestrictApplication1790000010002,
];
