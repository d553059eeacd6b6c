import { type VisitType } from '../visit-type.js';
import { type CalendarDay } from './calendar-day.js';
import { type OfferedSchedule } from './offered-schedules.js';
import { type TakenTime } from './taken-time.js';
import { runsOn, visitSlotsOn } from './working-hours.js';

/** A time at which a doctor can be visited. */
export interface Slot {
  doctorId: string;
  clinicId: string;
  visitTypes: VisitType[];
  /** Milliseconds since the epoch. */
  startsAt: number;
  endsAt: number;
  /** The date in the clinic's zone. */
  day: CalendarDay;
}

/** Slots that start in `[from, to)` on the days `firstDay` to `lastDay`; what is not needed is infinite. */
export interface SlotWindow {
  from: number;
  to: number;
  firstDay: CalendarDay;
  lastDay: CalendarDay;
  /** How much longer than the clinic's notice there must be until the start, in milliseconds. */
  lead?: number;
}

/** The part of a window in which the clinic's rules let slots of the schedule start. */
export function narrowed(
  window: SlotWindow,
  { hours, notice, horizon }: OfferedSchedule,
  now: number,
): SlotWindow {
  const from = Math.max(window.from, now + notice + (window.lead ?? 0));
  const to = Math.min(window.to, now + horizon + 1);
  return {
    from,
    to,
    firstDay: Math.max(window.firstDay, hours.firstDay, hours.zone.dayAt(from)),
    lastDay: Math.min(window.lastDay, hours.lastDay, hours.zone.dayAt(to)),
  };
}

/** Whether anybody works on the schedule in the window. */
export function hasWork({ hours }: OfferedSchedule, { from, to, firstDay, lastDay }: SlotWindow): boolean {
  for (let day = firstDay; day <= lastDay; day++) {
    if (runsOn(hours, day).some((run) => run.to > from && run.from < to)) return true;
  }
  return false;
}

/** Adds the free slots of one schedule; of each schedule no more than the first `limit` can be wanted. */
export function collectFree(
  { doctorId, clinicId, visitTypes, hours }: OfferedSchedule,
  { from, to, firstDay, lastDay }: SlotWindow,
  taken: TakenTime | undefined,
  limit: number,
  slots: Slot[],
): void {
  const enough = slots.length + limit;
  for (let day = firstDay; day <= lastDay && slots.length < enough; day++) {
    visitSlotsOn(hours, day, (startsAt) => {
      const endsAt = startsAt + hours.slot;
      if (startsAt < from || startsAt >= to || taken?.overlaps(startsAt, endsAt)) return;
      slots.push({ doctorId, clinicId, visitTypes, startsAt, endsAt, day });
    });
  }
}
