import { Global, Module } from '@nestjs/common';
import { AuditLog } from './audit-log.js';

/** The audit log, for every library that changes something. */
@Global()
@Module({ providers: [AuditLog], exports: [AuditLog] })
export class AuditModule {}
