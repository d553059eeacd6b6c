import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { TaskRunner } from './task-runner.js';

/** Runs every `@ScheduledTask` of the application; only the worker has it. */
@Module({ imports: [DiscoveryModule, ScheduleModule.forRoot()], providers: [TaskRunner] })
export class SchedulingModule {}
