/** The length of a day of the calendar, in milliseconds. */
export const DAY = 86_400_000;
export const MINUTE = 60_000;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A date of the calendar, counted in days from 1970-01-01; it belongs to no zone. */
export type CalendarDay = number;

/** The day of a date `YYYY-MM-DD`. */
export const dayOfDate = (date: string): CalendarDay => Date.parse(date) / DAY;

/** The date `YYYY-MM-DD` of a day. */
export const dateOfDay = (day: CalendarDay): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The weekdays as the bits of a number, Monday the lowest. */
export const weekdayBits = (weekdays: readonly Weekday[]): number =>
  weekdays.reduce((bits, weekday) => bits | (1 << WEEKDAYS.indexOf(weekday)), 0);

/** Whether the day's weekday is among the bits. 1970-01-01 was a Thursday. */
export const isWeekdayOf = (bits: number, day: CalendarDay): boolean =>
  (bits & (1 << ((((day + 3) % 7) + 7) % 7))) !== 0;
