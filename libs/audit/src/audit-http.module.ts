import { Module } from '@nestjs/common';
import { AuditEventsController } from './http/audit-events.controller.js';

/** The audit over HTTP. */
@Module({ controllers: [AuditEventsController] })
export class AuditHttpModule {}
