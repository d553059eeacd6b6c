import { Global, Module } from '@nestjs/common';
import { FileAccessLog, OperationsLog, RefusalLog } from '#libs/platform';
import { AccessLog } from './access-log.js';
import { AuditEvents } from './audit-events.js';
import { AuditLog } from './audit-log.js';
import { AuditedOperations } from './audited-operations.js';
import { AuditedRefusals } from './audited-refusals.js';
import { FileAccessInAudit } from './file-access.js';
import { SealAuditLog } from './seal-audit-log.js';
import { SealLag } from './seal-lag.js';

const shared = [AuditLog, AuditEvents, AccessLog, SealAuditLog, SealLag];

/** The audit log, for every library that changes or shows something. */
@Global()
@Module({
  providers: [
    ...shared,
    { provide: RefusalLog, useClass: AuditedRefusals },
    { provide: FileAccessLog, useClass: FileAccessInAudit },
    { provide: OperationsLog, useClass: AuditedOperations },
  ],
  exports: [...shared, RefusalLog, FileAccessLog, OperationsLog],
})
export class AuditModule {}
