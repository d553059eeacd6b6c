import { Module } from '@nestjs/common';
import { SosController } from './http/sos.controller.js';
import { SosStatisticsController } from './http/sos-statistics.controller.js';
import { SosStepsController } from './http/sos-steps.controller.js';

/** SOS over HTTP. */
@Module({ controllers: [SosStatisticsController, SosController, SosStepsController] })
export class EmergenciesHttpModule {}
