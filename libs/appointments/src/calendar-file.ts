import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#libs/platform';
import { Directory } from '#libs/practice';
import { appointmentCalendar } from './appointment-calendar.js';
import { Appointments } from './appointments.js';

/** The appointment as a file for the caller's own calendar. It names doctor and clinic, never the patient or the reason. */
@Injectable()
export class CalendarFile {
  constructor(
    private readonly appointments: Appointments,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the appointment is absent or not the actor's */
  async of(actor: Actor, id: string): Promise<string> {
    const appointment = await this.appointments.one(actor, id);
    const doctor = await this.directory.doctor(appointment.doctorId);
    const clinic = await this.directory.clinic(appointment.clinicId);
    return appointmentCalendar({
      appointment,
      summary: `Appointment: ${doctor?.firstName ?? ''} ${doctor?.lastName ?? ''}, ${clinic?.name ?? ''}`,
      location:
        appointment.visitType === 'online'
          ? 'Online'
          : [clinic?.name, clinic?.address].filter(Boolean).join(', '),
      stamp: this.clock.now(),
    });
  }
}
