import { type CalendarDay, DAY, isWeekdayOf } from './calendar-day.js';
import { type TimeZone } from './time-zone.js';

/** When somebody works, by the clock on the wall, and how that time is cut into slots. All lengths are milliseconds. */
export interface WorkingHours {
  readonly zone: TimeZone;
  /** See `weekdayBits`. */
  readonly weekdays: number;
  /** The reading of the wall clock at which work begins, from midnight; inclusive. */
  readonly start: number;
  /** The reading at which work ends; exclusive. */
  readonly end: number;
  readonly slot: number;
  /** From the start of one slot to that of the next: the slot and the buffer after it. */
  readonly step: number;
  readonly firstDay: CalendarDay;
  /** Infinity if there is no last one. */
  readonly lastDay: CalendarDay;
}

/** Instants from `from` to `to`, exclusive, in milliseconds since the epoch. */
export interface Run {
  from: number;
  to: number;
}

/** Whether there is work on the date at all. */
export const worksOn = (hours: WorkingHours, day: CalendarDay): boolean =>
  day >= hours.firstDay && day <= hours.lastDay && isWeekdayOf(hours.weekdays, day);

/**
 * The working time on one date: all instants at which the clock on the wall shows that date and a time
 * from start to end. A reading that the clocks skip belongs to no instant, one that they repeat to two; where
 * the clocks jump over or back inside the working time, the work itself goes on without a gap.
 */
export function runsOn(hours: WorkingHours, day: CalendarDay): Run[] {
  const runs: Run[] = [];
  if (!worksOn(hours, day)) return runs;
  const wallStart = day * DAY + hours.start;
  const wallEnd = day * DAY + hours.end;
  // No zone is a whole day away from UTC, so the date lies within these three days of UTC.
  for (let utcDay = day - 1; utcDay <= day + 1; utcDay++) {
    for (const { from, to, offset } of hours.zone.stretchesOf(utcDay)) {
      const start = Math.max(from, wallStart - offset);
      const end = Math.min(to, wallEnd - offset);
      if (start >= end) continue;
      const last = runs.at(-1);
      if (last?.to === start) last.to = end;
      else runs.push({ from: start, to: end });
    }
  }
  return runs;
}

/** Calls `visit` with the start of each slot of one date, the earliest first. */
export function visitSlotsOn(hours: WorkingHours, day: CalendarDay, visit: (startsAt: number) => void): void {
  for (const { from, to } of runsOn(hours, day)) {
    for (let start = from; start + hours.slot <= to; start += hours.step) visit(start);
  }
}

/** Whether a slot starts at the instant. */
export function hasSlotAt(hours: WorkingHours, instant: number): boolean {
  return runsOn(hours, hours.zone.dayAt(instant)).some(
    ({ from, to }) => instant >= from && instant + hours.slot <= to && (instant - from) % hours.step === 0,
  );
}
