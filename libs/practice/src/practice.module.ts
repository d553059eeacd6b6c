import { Global, Module } from '@nestjs/common';
import { Directory } from './directory.js';
import { Availability } from './slots/availability.js';

/** Clinics, doctors, and when they can be visited. */
@Global()
@Module({ providers: [Directory, Availability], exports: [Directory, Availability] })
export class PracticeModule {}
