import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#libs/platform';
import { type SosCategory } from './sos-request.js';
import { StatisticsRangeInvalid } from './sos.errors.js';

const DAY = 86_400_000;
const LONGEST_RANGE = 366 * DAY;
const LOOK_BACK = 30 * DAY;

/** How long something took, in seconds; null where it never happened. */
export interface Durations {
  count: number;
  p50: number | null;
  p95: number | null;
}

/** How a number of SOS went. */
export interface SosFigures {
  count: number;
  timeToAcknowledge: Durations;
  timeToDispatch: Durations;
  timeToResolve: Durations;
}

/** How SOS went in a time. */
export interface SosStatistics extends SosFigures {
  from: Date;
  to: Date;
  byCategory: (SosFigures & { category: SosCategory })[];
  /** By the hour of the day at which they were raised. */
  byHour: (SosFigures & { hour: number })[];
}

type Row = SosFigures & { category: SosCategory | null; hour: number | null };

/** Measures how fast help comes, in one statement. */
@Injectable()
export class SosStatisticsReader {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /**
   * The figures of all that were raised in a time.
   *
   * @param to now, unless it is said
   * @param from 30 days before, unless it is said
   * @param timeZone IANA zone of the hours
   * @throws StatisticsRangeInvalid
   */
  async between(
    to = this.clock.now(),
    from = new Date(to.getTime() - LOOK_BACK),
    timeZone = 'UTC',
  ): Promise<SosStatistics> {
    if (from >= to || to.getTime() - from.getTime() > LONGEST_RANGE) throw new StatisticsRangeInvalid();
    const rows = await this.transaction.rows<Row>(STATISTICS, [from, to, timeZone], 'sos_statistics');
    const figures = ({ category: _, hour: __, ...rest }: Row): SosFigures => rest;
    const total = rows.find(({ category, hour }) => category === null && hour === null);
    return {
      from,
      to,
      ...(total ? figures(total) : NONE),
      byCategory: rows.flatMap((row) =>
        row.category === null ? [] : [{ category: row.category, ...figures(row) }],
      ),
      byHour: rows.flatMap((row) => (row.hour === null ? [] : [{ hour: row.hour, ...figures(row) }])),
    };
  }
}

const NO_DURATIONS: Durations = { count: 0, p50: null, p95: null };
const NONE: SosFigures = {
  count: 0,
  timeToAcknowledge: NO_DURATIONS,
  timeToDispatch: NO_DURATIONS,
  timeToResolve: NO_DURATIONS,
};

/** Percentiles ignore what is null: an SOS that was never dispatched has no time to it. */
const durations = (column: string): string => {
  const seconds = `extract(epoch FROM ${column} - raised_at)::float8`;
  return `json_build_object('count', count(${column}),
    'p50', percentile_cont(0.5) WITHIN GROUP (ORDER BY ${seconds}),
    'p95', percentile_cont(0.95) WITHIN GROUP (ORDER BY ${seconds}))`;
};

const STATISTICS = `
  SELECT category, hour, count(*)::int AS count,
         ${durations('acknowledged_at')} AS "timeToAcknowledge",
         ${durations('dispatched_at')} AS "timeToDispatch",
         ${durations('resolved_at')} AS "timeToResolve"
    FROM (SELECT category, raised_at, acknowledged_at, dispatched_at,
                 CASE WHEN status = 'resolved' THEN closed_at END AS resolved_at,
                 extract(hour FROM raised_at AT TIME ZONE $3)::int AS hour
            FROM sos_requests WHERE raised_at >= $1 AND raised_at < $2) AS sos
   GROUP BY GROUPING SETS ((), (category), (hour))
   ORDER BY category, hour`;
