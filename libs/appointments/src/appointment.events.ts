import { type EventType, eventType } from '#libs/platform';

/** A patient has an appointment that was not there before. */
export const AppointmentBooked = eventType<{ appointmentId: string }>('appointment.booked');
/** An appointment has another time, or another doctor; `formerDoctorId` is who had it until then. */
export const AppointmentRescheduled = eventType<{ appointmentId: string; formerDoctorId: string }>(
  'appointment.rescheduled',
);
/** An appointment will not take place. */
export const AppointmentCancelled = eventType<{ appointmentId: string }>('appointment.cancelled');

/** What this library tells the others. */
export const appointmentsEvents: readonly EventType[] = [
  AppointmentBooked,
  AppointmentRescheduled,
  AppointmentCancelled,
];
