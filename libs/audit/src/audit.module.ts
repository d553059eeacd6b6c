import { Global, Module } from '@nestjs/common';
import { FileAccessLog } from '#libs/platform';
import { AuditLog } from './audit-log.js';
import { FileAccessInAudit } from './file-access.js';

/** The audit log, for every library that changes something. */
@Global()
@Module({
  providers: [AuditLog, { provide: FileAccessLog, useClass: FileAccessInAudit }],
  exports: [AuditLog, FileAccessLog],
})
export class AuditModule {}
