import { Module } from '@nestjs/common';
import { SealAuditEvents } from './jobs/seal-audit.task.js';
import { SealMetrics } from './jobs/seal-metrics.js';

/** What the audit does in the worker. */
@Module({ providers: [SealAuditEvents, SealMetrics] })
export class AuditJobsModule {}
