import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Clock, Transaction } from '#libs/platform';
import { StatisticsRangeInvalid } from './appointment.errors.js';

const LONGEST_RANGE_DAYS = 366;
const LOOK_BACK_DAYS = 30;

/** How many appointments there were of each kind. */
export interface AppointmentFigures {
  /** Made in that time, whenever they start. */
  booked: number;
  /** Start in that time, in whatever state they are now. */
  starting: number;
  /** Of those that start in that time. */
  completed: number;
  cancelled: number;
  noShow: number;
}

/** How appointments went in a time, day by day. */
export interface AppointmentStatistics {
  /** The first date, `YYYY-MM-DD`. */
  from: string;
  /** The last date. */
  to: string;
  /** IANA zone of the dates. */
  timeZone: string;
  /** Every date of the range in order, those without anything too. */
  items: (AppointmentFigures & { date: string })[];
  /** `noShowRate`: of those that were kept or missed, the part that was missed; null where there were none. */
  totals: AppointmentFigures & { noShowRate: number | null };
}

/** Counts appointments by day, in one statement. */
@Injectable()
export class AppointmentStatisticsReader {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /**
   * The figures of a range of dates, both inclusive.
   *
   * @param to today, unless it is said
   * @param from 30 days in all, unless it is said
   * @param timeZone IANA zone of the dates
   * @throws StatisticsRangeInvalid
   */
  async between(to?: string, from?: string, timeZone = 'UTC'): Promise<AppointmentStatistics> {
    const today = DateTime.fromJSDate(this.clock.now(), { zone: timeZone });
    const last = dateOf(to ?? today.toISODate() ?? '');
    const first = from === undefined ? last.minus({ days: LOOK_BACK_DAYS - 1 }) : dateOf(from);
    const days = last.diff(first, 'days').days + 1;
    if (days < 1 || days > LONGEST_RANGE_DAYS) throw new StatisticsRangeInvalid();
    const dates = Array.from({ length: days }, (_, index) => first.plus({ days: index }));
    const bounds = [...dates, last.plus({ days: 1 })].map((date) => startIn(timeZone, date));
    const rows = await this.transaction.rows<AppointmentFigures & { day: number }>(
      STATISTICS,
      [bounds, bounds[0], bounds.at(-1)],
      'appointment_statistics',
    );
    const counted = new Map(rows.map(({ day, ...figures }) => [day, figures]));
    const items = dates.map((date, index) => ({
      date: date.toISODate() ?? '',
      ...(counted.get(index + 1) ?? NONE),
    }));
    return {
      from: first.toISODate() ?? '',
      to: last.toISODate() ?? '',
      timeZone,
      items,
      totals: totalsOf(items),
    };
  }
}

const NONE: AppointmentFigures = { booked: 0, starting: 0, completed: 0, cancelled: 0, noShow: 0 };

const dateOf = (text: string): DateTime => DateTime.fromISO(text, { zone: 'utc' });

/** The first moment of a date: where the clocks skip midnight, it is later. */
const startIn = (zone: string, date: DateTime): Date =>
  date.setZone(zone, { keepLocalTime: true }).startOf('day').toJSDate();

function totalsOf(items: readonly AppointmentFigures[]): AppointmentStatistics['totals'] {
  const totals = { ...NONE };
  const names = Object.keys(NONE) as (keyof AppointmentFigures)[];
  for (const item of items) for (const name of names) totals[name] += item[name];
  const over = totals.completed + totals.noShow;
  return { ...totals, noShowRate: over === 0 ? null : totals.noShow / over };
}

/** The first moments of the days ($1) cut time into days, whatever the clocks did; each half reads a range of an index. */
export const STATISTICS = `
  WITH made AS (
    SELECT width_bucket(created_at, $1::timestamptz[]) AS day, count(*)::int AS booked
      FROM appointments WHERE created_at >= $2 AND created_at < $3 GROUP BY 1),
  planned AS (
    SELECT width_bucket(starts_at, $1::timestamptz[]) AS day, count(*)::int AS starting,
           count(*) FILTER (WHERE status = 'completed')::int AS completed,
           count(*) FILTER (WHERE status = 'cancelled')::int AS cancelled,
           count(*) FILTER (WHERE status = 'no_show')::int AS "noShow"
      FROM appointments WHERE starts_at >= $2 AND starts_at < $3 GROUP BY 1)
  SELECT day, coalesce(booked, 0) AS booked, coalesce(starting, 0) AS starting, coalesce(completed, 0) AS completed,
         coalesce(cancelled, 0) AS cancelled, coalesce("noShow", 0) AS "noShow"
    FROM made FULL JOIN planned USING (day)`;
