import { Module } from '@nestjs/common';
import { EndPastAppointmentsTask } from './jobs/end-past-appointments.task.js';
import { ForgetSlotHoldsTask } from './jobs/forget-slot-holds.task.js';

/** What happens to appointments by itself. */
@Module({ providers: [EndPastAppointmentsTask, ForgetSlotHoldsTask] })
export class AppointmentsJobsModule {}
