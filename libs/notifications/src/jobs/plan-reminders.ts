import { Injectable } from '@nestjs/common';
import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentRescheduled,
  Appointments,
} from '#libs/appointments';
import { type DomainEvent, type EventHandler, HandlesEvent, Permit } from '#libs/platform';
import { Directory } from '#libs/practice';
import { Reminders } from '../reminders/reminders.js';

type Changed = Readonly<{ appointmentId: string; version: number; moves: number }>;
type Cancelled = Readonly<{ appointmentId: string }>;

/** Plans for the time of which the news tells; if the appointment has moved on, other news tells of that. */
@Injectable()
class PlanReminders implements EventHandler<Changed> {
  constructor(
    private readonly appointments: Appointments,
    private readonly directory: Directory,
    private readonly reminders: Reminders,
  ) {}

  async handle({ payload: { appointmentId, moves }, occurredAt }: DomainEvent<Changed>): Promise<void> {
    await this.reminders.lock(appointmentId);
    const appointment = await this.appointments.detail(appointmentId);
    if (appointment?.status !== 'booked' || appointment.rescheduledFrom.length !== moves) return;
    const clinic = await this.directory.clinic(appointment.clinicId);
    await this.reminders.plan(appointment, clinic?.reminderMinutes ?? [], occurredAt);
  }
}

/** Plans the reminders of a new appointment. */
@Injectable()
@HandlesEvent(AppointmentBooked)
@Permit('reminder.plan')
export class PlanRemindersWhenAppointmentBooked extends PlanReminders {}

/** Plans them for the new time instead. */
@Injectable()
@HandlesEvent(AppointmentRescheduled)
@Permit('reminder.plan')
export class PlanRemindersWhenAppointmentRescheduled extends PlanReminders {}

/** Nobody is reminded of what is off. */
@Injectable()
@HandlesEvent(AppointmentCancelled)
@Permit('reminder.plan')
export class DropRemindersWhenAppointmentCancelled implements EventHandler<Cancelled> {
  constructor(private readonly reminders: Reminders) {}

  async handle({ payload: { appointmentId } }: DomainEvent<Cancelled>): Promise<void> {
    await this.reminders.lock(appointmentId);
    await this.reminders.drop(appointmentId);
  }
}
