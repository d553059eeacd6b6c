import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Formats {
  /** `Tue, 24 Nov 2026` */
  date: (instant: string, zone?: string) => string;
  /** `24 Nov` of a calendar date without a zone. */
  day: (date: string) => string;
  /** `Nov 2026` */
  month: (instant: string) => string;
  /** `Tue, 24 Nov 2026` of a calendar date without a zone. */
  calendarDate: (date: string) => string;
  time: (instant: string, zone?: string) => string;
  dateTime: (instant: string, zone?: string) => string;
  /** `in 2 hours`, `3 days ago` */
  fromNow: (instant: string) => string;
  number: (value: number) => string;
}

/** Dates, times and figures as the user reads them; times are the clinic's where its zone is given. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formats(i18n.language), [i18n.language]);
}

function formats(language: string): Formats {
  // Latin digits in Arabic as well: codes, telephone numbers and laboratory values are written in them.
  const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
  const day = { day: 'numeric', month: 'short' } as const;
  const date = { weekday: 'short', year: 'numeric', ...day } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const format = (options: Intl.DateTimeFormatOptions) => (instant: string, timeZone?: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(instant));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    date: format(date),
    day: (value) => format(day)(value, 'UTC'),
    month: format({ month: 'short', year: 'numeric' }),
    calendarDate: (value) => format(date)(value, 'UTC'),
    time: format(time),
    dateTime: format({ ...date, ...time }),
    fromNow: (instant) => fromNow(locale, instant),
    number: (value) => number.format(value),
  };
}

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

function fromNow(locale: string, instant: string): string {
  const seconds = (Date.parse(instant) - Date.now()) / 1000;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, size] of STEPS)
    if (Math.abs(seconds) >= size) return words.format(Math.round(seconds / size), unit);
  return words.format(Math.round(seconds), 'second');
}
