import { Module } from '@nestjs/common';
import { ClinicsController } from './http/clinics.controller.js';
import { DoctorsController } from './http/doctors.controller.js';
import { OnCallShiftsController } from './http/on-call-shifts.controller.js';
import { SchedulesController } from './http/schedules.controller.js';
import { SlotsController } from './http/slots.controller.js';
import { TimeOffController } from './http/time-off.controller.js';

/** The practice over HTTP. */
@Module({
  controllers: [
    ClinicsController,
    DoctorsController,
    OnCallShiftsController,
    SchedulesController,
    SlotsController,
    TimeOffController,
  ],
})
export class PracticeHttpModule {}
