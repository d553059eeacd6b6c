import { IANAZone } from 'luxon';
import { type CalendarDay, DAY, MINUTE } from './calendar-day.js';

/** Instants in a row at which the clocks of a zone differ from UTC by the same amount. */
export interface Stretch {
  /** Milliseconds since the epoch, inclusive. */
  readonly from: number;
  /** Milliseconds since the epoch, exclusive. */
  readonly to: number;
  /** What the wall clock is ahead of UTC, in milliseconds. */
  readonly offset: number;
}

/** Enough for the horizons of all clinics; what is beyond comes from odd questions and is forgotten. */
const CACHED_DAYS = 4000;
const SECOND = 1000;

/**
 * The clocks of one IANA zone. Asking the zone database costs microseconds, so the answer is kept for each
 * day of UTC: one stretch, or two on the day of a transition.
 */
export class TimeZone {
  private static readonly known = new Map<string, TimeZone>();
  private readonly days = new Map<CalendarDay, readonly Stretch[]>();

  private constructor(private readonly zone: IANAZone) {}

  /** The zone of a valid IANA name. */
  static of(name: string): TimeZone {
    let zone = this.known.get(name);
    if (!zone) this.known.set(name, (zone = new TimeZone(IANAZone.create(name))));
    return zone;
  }

  /** The stretches of one day of UTC, in order. */
  stretchesOf(utcDay: CalendarDay): readonly Stretch[] {
    let stretches = this.days.get(utcDay);
    if (!stretches) {
      if (this.days.size >= CACHED_DAYS) this.days.clear();
      this.days.set(utcDay, (stretches = this.split(utcDay * DAY, (utcDay + 1) * DAY)));
    }
    return stretches;
  }

  /** The day that the calendar on the wall shows at an instant. */
  dayAt(instant: number): CalendarDay {
    const stretches = this.stretchesOf(Math.floor(instant / DAY));
    const offset = stretches.find(({ to }) => instant < to)?.offset ?? 0;
    return Math.floor((instant + offset) / DAY);
  }

  private split(from: number, to: number): Stretch[] {
    const offset = this.offsetAt(from);
    if (this.offsetAt(to - SECOND) === offset) return [{ from, to, offset }];
    let same = from;
    let other = to - SECOND;
    while (other - same > SECOND) {
      const middle = same + Math.floor((other - same) / 2 / SECOND) * SECOND;
      if (this.offsetAt(middle) === offset) same = middle;
      else other = middle;
    }
    return [{ from, to: other, offset }, ...this.split(other, to)];
  }

  private offsetAt(instant: number): number {
    return Math.round(this.zone.offset(instant) * MINUTE);
  }
}
