import { domainError } from '#libs/platform';

/** Somebody waits for a doctor, a clinic, or a doctor in a clinic. */
export class DoctorOrClinicRequired extends domainError(
  'waitlist.doctor_or_clinic_required',
  'invalid',
  'Name a doctor, a clinic, or both.',
  '/doctorId',
) {}
/** There is no such doctor or clinic, or none that can be visited in this way. */
export class NobodyToWaitFor extends domainError(
  'waitlist.nobody_to_wait_for',
  'invalid',
  'There is no such doctor or clinic for that kind of visit.',
  '/doctorId',
) {}
/** The range of dates is over, ends before it begins, or is longer than a year. */
export class WaitlistRangeInvalid extends domainError(
  'waitlist.range_invalid',
  'invalid',
  'The range must end today or later, not before it begins, and have 366 days at most.',
  '/to',
) {}
/** The patient waits already for the same on one of those days. */
export class AlreadyWaiting extends domainError(
  'waitlist.already_waiting',
  'conflict',
  'The patient is waiting for that already.',
) {}
/** The patient waits in too many lines. */
export class TooManyEntries extends domainError(
  'waitlist.too_many_entries',
  'conflict',
  'The patient is waiting in ten lines already: leave one first.',
) {}
/** Nothing is offered to the entry now; `status` tells how it stands. */
export class NothingOffered extends domainError(
  'waitlist.nothing_offered',
  'conflict',
  'No slot is offered to you now: the offer is over, or there was none.',
) {}
/** The entry has ended; `status` tells how. */
export class EntryEnded extends domainError(
  'waitlist.entry_ended',
  'conflict',
  'This entry of the waitlist has ended.',
) {}
