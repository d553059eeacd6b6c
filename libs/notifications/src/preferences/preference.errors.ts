import { constraintMeans, domainError } from '#libs/platform';

/** Quiet hours that end when they begin would be none, or all of the day. */
export class QuietHoursEmpty extends domainError(
  'notification_preferences.quiet_hours_empty',
  'invalid',
  'Quiet hours must end at another time than that at which they begin.',
  '/quietHours/to',
) {}

constraintMeans('notification_preferences_quiet', QuietHoursEmpty);
