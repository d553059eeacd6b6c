import { constraintMeans, domainError } from '#libs/platform';

/** Some of these days are covered by another leave of the patient. */
export class LeaveOverlaps extends domainError(
  'medical_leave.overlap',
  'conflict',
  'The patient has another medical leave at that time.',
) {}
/** It was revoked or superseded before. */
export class LeaveNotIssued extends domainError(
  'medical_leave.not_issued',
  'conflict',
  'This medical leave does not stand any more.',
) {}
/** The last day is before the first, or more than a year after it. */
export class LeaveTooLong extends domainError(
  'medical_leave.period',
  'invalid',
  'A medical leave ends on its first day or later, within a year.',
  '/to',
) {}
/** Only a leave of one's own, of the same patient, is superseded. */
export class LeaveSupersedesUnknown extends domainError(
  'medical_leave.supersedes_unknown',
  'invalid',
  'You have issued no such medical leave to this patient.',
  '/supersedes',
) {}
/** A leave is issued in the name of a clinic. */
export class LeaveWithoutClinic extends domainError(
  'medical_leave.no_clinic',
  'conflict',
  'You work in no clinic in whose name a medical leave could be issued.',
) {}
/** There is no such appointment of this patient. */
export class LeaveAppointmentUnknown extends domainError(
  'medical_leave.appointment_unknown',
  'invalid',
  'There is no such appointment of this patient.',
  '/appointmentId',
) {}

constraintMeans('medical_leaves_overlap', LeaveOverlaps);
