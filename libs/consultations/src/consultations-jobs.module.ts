import { Module } from '@nestjs/common';
import { CloseConsultationsTask } from './jobs/close-consultations.task.js';
import { OpenConsultationsTask } from './jobs/open-consultations.task.js';
import { PurgeConsultationsTask } from './jobs/purge-consultations.task.js';

/** What happens to consultations by the clock. */
@Module({ providers: [OpenConsultationsTask, CloseConsultationsTask, PurgeConsultationsTask] })
export class ConsultationsJobsModule {}
