import { Module } from '@nestjs/common';
import { SealAuditEvents } from './jobs/seal-audit.task.js';

/** What the audit does in the worker. */
@Module({ providers: [SealAuditEvents] })
export class AuditJobsModule {}
