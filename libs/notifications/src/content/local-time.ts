import { DateTime } from 'luxon';
import { type Locale } from '#libs/identity';

/** Gregorian dates and the digits that codes and telephone numbers have, whatever the country's habit. */
const LOCALES: Record<Locale, string> = { en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

const COMMA: Record<Locale, string> = { en: ', ', ar: '، ' };
const TIME: Record<Locale, string> = { en: 'HH:mm', ar: 'h:mm a' };

const at = (instant: Date, timeZone: string, locale: Locale): DateTime =>
  DateTime.fromJSDate(instant, { zone: timeZone }).setLocale(LOCALES[locale]);

/** The day and time of an instant, e.g. `Monday 4 May 2026, 09:00`. */
export function dayAndTime(instant: Date, timeZone: string, locale: Locale): string {
  const time = at(instant, timeZone, locale);
  return spaced(time.toFormat('cccc d LLLL yyyy') + COMMA[locale] + time.toFormat(TIME[locale]));
}

/** The day and the time from beginning to end, e.g. `Monday 4 May 2026, 09:00–09:30`. */
export function dayAndTimes(startsAt: Date, endsAt: Date, timeZone: string, locale: Locale): string {
  const [start, end] = [at(startsAt, timeZone, locale), at(endsAt, timeZone, locale)];
  // Clocks are changed in between: without the distances it would seem to last an hour more, or to end before it begins.
  const changed = start.offset !== end.offset;
  const from = changed ? ` (${distance(start)})` : '';
  const until = end.toFormat(TIME[locale]) + (changed ? ` (${distance(end)})` : '');
  return (
    dayAndTime(startsAt, timeZone, locale) + spaced(from + (locale === 'ar' || changed ? ' – ' : '–') + until)
  );
}

/** The name of the zone at an instant and its distance from UTC, e.g. `Arabian Standard Time, UTC+3`. */
export function zoneName(instant: Date, timeZone: string, locale: Locale): string {
  const time = at(instant, timeZone, locale);
  const name = spaced(time.offsetNameLong ?? '');
  // Zones without a name of their own are called by their distance: once is enough.
  return name === '' || name === 'UTC' || /\d/.test(name)
    ? distance(time)
    : name + COMMA[locale] + distance(time);
}

const distance = (time: DateTime): string =>
  `UTC${time.offset === 0 ? '' : time.toFormat('Z').replace(':00', '')}`;

/** Intl sets narrow and unbreakable spaces that plain mail fonts show as boxes. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
