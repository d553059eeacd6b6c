import { domainError } from '#libs/platform';

/** The doctor does not exist, or has left. */
export class UnknownDoctor extends domainError(
  'on_call_shift.unknown_doctor',
  'invalid',
  'There is no such active doctor.',
  '/doctorId',
) {}
/** The shift is empty, longer than a week, or over before it is made. */
export class ShiftRangeInvalid extends domainError(
  'on_call_shift.range_invalid',
  'invalid',
  'The end must be after the start and after now, and at most a week after the start.',
  '/endsAt',
) {}
/** The shift is over: who was on call stays known. */
export class ShiftOver extends domainError(
  'on_call_shift.over',
  'conflict',
  'The shift is over: it stays in the rota.',
) {}
/** The range of the question is empty or too long. */
export class RotaRangeInvalid extends domainError(
  'on_call_shift.rota_range_invalid',
  'invalid',
  'The range must begin before it ends and have 92 days at most.',
  '/to',
) {}
