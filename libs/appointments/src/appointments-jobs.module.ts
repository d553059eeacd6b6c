import { Module } from '@nestjs/common';
import { EndPastAppointmentsTask } from './jobs/end-past-appointments.task.js';
import { LeaveWaitlistWhenUserDeactivated } from './jobs/leave-when-account-closed.js';
import { PassOnOffersTask } from './jobs/pass-on-offers.task.js';
import { ForgetSlotHoldsTask } from './jobs/forget-slot-holds.task.js';

/** What happens to appointments by itself. */
@Module({
  providers: [
    EndPastAppointmentsTask,
    ForgetSlotHoldsTask,
    PassOnOffersTask,
    LeaveWaitlistWhenUserDeactivated,
  ],
})
export class AppointmentsJobsModule {}
