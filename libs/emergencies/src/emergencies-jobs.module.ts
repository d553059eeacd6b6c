import { Module } from '@nestjs/common';
import { EscalateSosTask } from './jobs/escalate-sos.task.js';

/** What SOS need of the worker. */
@Module({ providers: [EscalateSosTask] })
export class EmergenciesJobsModule {}
