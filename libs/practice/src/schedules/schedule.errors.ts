import { domainError } from '#libs/platform';

/** A doctor is in one place at a time; `conflictingScheduleId` names the other schedule. */
export class ScheduleOverlap extends domainError(
  'schedule.overlap',
  'conflict',
  'Another schedule of the doctor covers some of that time.',
) {}
/** The doctor is not employed in that clinic, or there is none. */
export class NotInClinic extends domainError(
  'schedule.not_in_clinic',
  'invalid',
  'The doctor does not work in that clinic.',
  '/clinicId',
) {}
/** The clinic does not see patients in that way. */
export class VisitTypeNotOffered extends domainError(
  'schedule.visit_type_not_offered',
  'invalid',
  'The clinic does not offer one of the visit types.',
  '/visitTypes',
) {}
/** Work begins before it ends. */
export class ScheduleTimesInvalid extends domainError(
  'schedule.times_invalid',
  'invalid',
  'The end must be after the start.',
  '/endTime',
) {}
/** The validity begins before it ends. */
export class ScheduleValidityInvalid extends domainError(
  'schedule.validity_invalid',
  'invalid',
  'The validity must not end before it begins.',
  '/validUntil',
) {}
/** No weekday lies in the validity, or no slot fits between start and end. */
export class ScheduleWithoutSlots extends domainError(
  'schedule.without_slots',
  'invalid',
  'There would be no slot at all: look at weekdays, validity and slot length.',
  '/weekdays',
) {}
