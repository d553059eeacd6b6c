import { domainError } from '#libs/platform';

/** Patients are booked for that time; `affectedAppointments` names them. Say `cancelAppointments` to cancel them. */
export class AffectsAppointments extends domainError(
  'time_off.affects_appointments',
  'conflict',
  'There are appointments in that time: move them, or have them cancelled.',
) {}
/** The time off begins before it ends. */
export class TimeOffRangeInvalid extends domainError(
  'time_off.range_invalid',
  'invalid',
  'The end must be after the start.',
  '/endsAt',
) {}
