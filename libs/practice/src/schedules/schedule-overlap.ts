import { type CalendarDay } from '../slots/calendar-day.js';
import { type Run, runsOn, type WorkingHours } from '../slots/working-hours.js';

/**
 * Weekly work meets every combination of offsets within a year; a few weeks more make up for transitions
 * that fall on another date each year.
 */
const DAYS_TO_COMPARE = 54 * 7;

/**
 * Whether two schedules ever claim the same instant. Both are laid out in real time over their common
 * validity (at most 54 weeks of it), because clinics may be in zones that change their clocks on different days.
 */
export function schedulesOverlap(a: WorkingHours, b: WorkingHours): boolean {
  // The same instant may be a day earlier or later on the calendar of the other zone.
  const first = Math.max(a.firstDay, b.firstDay) - 1;
  const last = Math.min(a.lastDay + 1, b.lastDay + 1, first + DAYS_TO_COMPARE);
  const left = runsBetween(a, first, last);
  const right = runsBetween(b, first, last);
  let j = 0;
  for (const run of left) {
    while ((right[j]?.to ?? Infinity) <= run.from) j++;
    const other = right[j];
    if (other && other.from < run.to) return true;
  }
  return false;
}

/** Whether the schedule has any slot at all. */
export function hasAnySlot(hours: WorkingHours): boolean {
  const last = Math.min(hours.lastDay, hours.firstDay + DAYS_TO_COMPARE);
  for (let day = hours.firstDay; day <= last; day++) {
    if (runsOn(hours, day).some(({ from, to }) => to - from >= hours.slot)) return true;
  }
  return false;
}

function runsBetween(hours: WorkingHours, first: CalendarDay, last: CalendarDay): Run[] {
  const runs: Run[] = [];
  for (let day = Math.max(first, hours.firstDay); day <= Math.min(last, hours.lastDay); day++)
    runs.push(...runsOn(hours, day));
  return runs.sort((x, y) => x.from - y.from);
}
