import { Module } from '@nestjs/common';
import { EndPastAppointmentsTask } from './jobs/end-past-appointments.task.js';

/** What happens to appointments by itself. */
@Module({ providers: [EndPastAppointmentsTask] })
export class AppointmentsJobsModule {}
