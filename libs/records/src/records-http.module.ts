import { Module } from '@nestjs/common';
import { MedicalLeavesController } from './http/medical-leaves.controller.js';
import { PatientChartController } from './http/patient-chart.controller.js';
import { RecordsController } from './http/records.controller.js';
import { VerificationsController } from './http/verifications.controller.js';

/** The routes of the chart. */
@Module({
  controllers: [PatientChartController, RecordsController, MedicalLeavesController, VerificationsController],
})
export class RecordsHttpModule {}
