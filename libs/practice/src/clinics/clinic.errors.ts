import { domainError } from '#libs/platform';

/** Schedules are wall-clock time in the clinic's zone: in another zone they would mean other hours, and could overlap. */
export class TimeZoneInUse extends domainError(
  'clinic.time_zone_in_use',
  'conflict',
  'The time zone cannot change while doctors have schedules in the clinic.',
) {}
