import { domainError } from '#libs/platform';

/** That cannot follow on where the SOS stands; `allowed` says what can. */
export class IllegalSosTransition extends domainError(
  'sos.illegal_transition',
  'conflict',
  'That cannot follow on the present state.',
) {}
/** Nothing is added to an SOS that is over. */
export class SosOver extends domainError('sos.over', 'conflict', 'The SOS is over: raise a new one.') {}
/** A patient or a guardian raises an SOS for somebody; this account is nobody's. */
export class NobodyToHelp extends domainError(
  'sos.patient_required',
  'invalid',
  'Name the patient who needs help.',
  '/patientId',
) {}
/** The range of the statistics is empty or too long. */
export class StatisticsRangeInvalid extends domainError(
  'sos.statistics_range_invalid',
  'invalid',
  'The range must begin before it ends and have 366 days at most.',
  '/to',
) {}
