import { Module } from '@nestjs/common';
import { ExpirePrescriptionsTask } from './jobs/expire-prescriptions.task.js';

/** What happens to prescriptions by itself. */
@Module({ providers: [ExpirePrescriptionsTask] })
export class PrescriptionsJobsModule {}
