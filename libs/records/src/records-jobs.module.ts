import { Module } from '@nestjs/common';
import { RepeatCriticalTask } from './jobs/repeat-critical.task.js';
import { TellReleasedTask } from './jobs/tell-released.task.js';

/** What happens to records by the clock. */
@Module({ providers: [RepeatCriticalTask, TellReleasedTask] })
export class RecordsJobsModule {}
