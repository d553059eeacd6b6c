import { Module } from '@nestjs/common';
import { AppointmentActionsController } from './http/appointment-actions.controller.js';
import { AppointmentStatisticsController } from './http/appointment-statistics.controller.js';
import { AppointmentsController } from './http/appointments.controller.js';
import { SlotHoldsController } from './http/slot-holds.controller.js';
import { WaitlistController } from './http/waitlist.controller.js';

/** The routes of appointments. */
@Module({
  controllers: [
    AppointmentStatisticsController,
    AppointmentsController,
    AppointmentActionsController,
    SlotHoldsController,
    WaitlistController,
  ],
})
export class AppointmentsHttpModule {}
