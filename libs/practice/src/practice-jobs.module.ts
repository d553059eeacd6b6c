import { Module } from '@nestjs/common';

/** What the practice does in the worker. */
@Module({})
export class PracticeJobsModule {}
