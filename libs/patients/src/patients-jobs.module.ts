import { Module } from '@nestjs/common';
import { ExpireGuardianshipsTask } from './jobs/expire-guardianships.task.js';

/** What the worker does for patients and their families. */
@Module({ providers: [ExpireGuardianshipsTask] })
export class PatientsJobsModule {}
