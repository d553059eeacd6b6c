import { Module } from '@nestjs/common';
import {
  DeactivateDoctorWhenUserDeactivated,
  ReactivateDoctorWhenUserReactivated,
} from './jobs/follow-account.js';

/** What the practice does in the worker. */
@Module({ providers: [DeactivateDoctorWhenUserDeactivated, ReactivateDoctorWhenUserReactivated] })
export class PracticeJobsModule {}
