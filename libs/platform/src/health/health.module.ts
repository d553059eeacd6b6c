import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** Liveness and readiness for whatever watches the process. */
@Module({ controllers: [HealthController] })
export class HealthModule {}
