import { type EventType, eventType } from '#libs/platform';

/** Which of its states an event tells of, by `asItWas`: it may have moved on before the news is heard. */
type Moment = Readonly<{ appointmentId: string; version: number; moves: number }>;

/** A patient has an appointment that was not there before. */
export const AppointmentBooked = eventType<Moment>('appointment.booked');
/** An appointment has another time, or another doctor. */
export const AppointmentRescheduled = eventType<Moment>('appointment.rescheduled');
/** An appointment will not take place. */
export const AppointmentCancelled = eventType<{ appointmentId: string }>('appointment.cancelled');

/** A slot is kept for a patient who waits: `holdId` is the hold. */
export const WaitlistSlotOffered =
  eventType<Readonly<{ waitlistEntryId: string; holdId: string; patientId: string }>>(
    'waitlist.slot_offered',
  );

/** What this library tells the others. */
export const appointmentsEvents: readonly EventType[] = [
  AppointmentBooked,
  AppointmentRescheduled,
  AppointmentCancelled,
  WaitlistSlotOffered,
];
