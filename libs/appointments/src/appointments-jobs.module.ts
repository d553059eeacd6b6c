import { Module } from '@nestjs/common';
import { EndPastAppointmentsTask } from './jobs/end-past-appointments.task.js';
import { PassOnOffersTask } from './jobs/pass-on-offers.task.js';
import { ForgetSlotHoldsTask } from './jobs/forget-slot-holds.task.js';

/** What happens to appointments by itself. */
@Module({ providers: [EndPastAppointmentsTask, ForgetSlotHoldsTask, PassOnOffersTask] })
export class AppointmentsJobsModule {}
