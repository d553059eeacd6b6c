import { domainError } from '#libs/platform';

/** What was entered in error stays as it is. */
export class RecordEnteredInError extends domainError(
  'record.entered_in_error',
  'conflict',
  'This record was entered in error: it is not changed any more.',
) {}
/** Only what somebody must act upon at once is acknowledged. */
export class RecordNotCritical extends domainError(
  'record.not_critical',
  'conflict',
  'There is nothing critical in this record.',
) {}
/** A record tells of what has been. */
export class RecordInFuture extends domainError(
  'record.in_future',
  'invalid',
  'A record is not of the future: at most one day ahead.',
  '/effectiveAt',
) {}
/** There is no such appointment of this patient. */
export class RecordAppointmentUnknown extends domainError(
  'record.appointment_unknown',
  'invalid',
  'There is no such appointment of this patient.',
  '/appointmentId',
) {}
/** A time for the release, and a release at once, do not go together. */
export class ReleaseContradictory extends domainError(
  'record.release_contradictory',
  'invalid',
  'Either the record is released at once, or at that time.',
  '/releaseAt',
) {}
