import { Module } from '@nestjs/common';
import { CancelAppointmentsWhenUserDeactivated } from './jobs/cancel-when-account-closed.js';

/** What the practice does in the worker. */
@Module({ providers: [CancelAppointmentsWhenUserDeactivated] })
export class PracticeJobsModule {}
