import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { EndPastAppointments } from '../end-past-appointments.js';

/** Once a minute, ends the appointments whose time is over. */
@Injectable()
@ScheduledTask({ name: 'appointments.end_past', everySeconds: 60 })
@Permit('appointment.end_past')
export class EndPastAppointmentsTask implements Task {
  constructor(private readonly pastAppointments: EndPastAppointments) {}

  async run(now: Date): Promise<void> {
    await this.pastAppointments.end(now);
  }
}
