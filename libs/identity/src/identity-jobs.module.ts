import { Module } from '@nestjs/common';
import { ForgetExpired } from './jobs/forget-expired.js';

/** What the worker does for accounts and sessions. */
@Module({ providers: [ForgetExpired] })
export class IdentityJobsModule {}
