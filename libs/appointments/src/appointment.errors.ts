import { constraintMeans, domainError } from '#libs/platform';

/** The doctor has another appointment at that time. */
export class SlotTaken extends domainError(
  'appointment.slot_taken',
  'conflict',
  'That slot is taken: choose another one.',
) {}
/** The patient has another appointment at that time. */
export class PatientBusy extends domainError(
  'appointment.patient_busy',
  'conflict',
  'The patient has another appointment at that time.',
) {}
/** The present state does not lead there; `from` and `allowed` tell what does. */
export class IllegalTransition extends domainError(
  'appointment.illegal_transition',
  'conflict',
  'The present state of the appointment does not allow this.',
) {}
/** The clinic's window before the start has closed for patients, or the appointment is over. */
export class TooLateToChange extends domainError(
  'appointment.too_late_to_change',
  'conflict',
  'It is too late to change this appointment: ask the clinic.',
) {}
/** The doctor does not offer that time there, it is nearer than the clinic's notice, or there is no such doctor or clinic. */
export class SlotNotOffered extends domainError(
  'appointment.slot_not_offered',
  'invalid',
  'No slot is offered at that time.',
  '/startsAt',
) {}
/** The slot has begun already. */
export class InPast extends domainError(
  'appointment.in_past',
  'invalid',
  'That time has passed.',
  '/startsAt',
) {}
/** The clinic does not book that far ahead yet. */
export class BeyondHorizon extends domainError(
  'appointment.beyond_horizon',
  'invalid',
  'That time is further ahead than the clinic books.',
  '/startsAt',
) {}
/** The range of the statistics is empty or too long. */
export class StatisticsRangeInvalid extends domainError(
  'appointment.statistics_range_invalid',
  'invalid',
  'The range must not end before it begins and have 366 days at most.',
  '/to',
) {}

constraintMeans('appointments_doctor_busy', SlotTaken);
constraintMeans('appointments_patient_busy', PatientBusy);
