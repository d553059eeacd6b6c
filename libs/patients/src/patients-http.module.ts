import { Module } from '@nestjs/common';
import { BreakGlassController } from './http/break-glass.controller.js';
import { DependentsController } from './http/dependents.controller.js';
import { GuardianshipsController } from './http/guardianships.controller.js';
import { PatientsController } from './http/patients.controller.js';

/** The routes of patients and their families. */
@Module({
  controllers: [PatientsController, BreakGlassController, DependentsController, GuardianshipsController],
})
export class PatientsHttpModule {}
