import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/platform';
import { Bookings } from '../bookings.js';
import { type CalendarDay, dateOfDay, DAY, dayOfDate, MINUTE } from './calendar-day.js';
import { type OfferedSchedule, OfferedSchedules, type SlotFilter } from './offered-schedules.js';
import { collectFree, hasWork, narrowed, type Slot, type SlotWindow } from './free-slots.js';
import { DoctorOrClinicRequired, SlotRangeInvalid } from './slot.errors.js';
import { TakenTime } from './taken-time.js';

/** Dates `YYYY-MM-DD` in the clinic's zone, both inclusive. */
export interface DateRange {
  from: string;
  to: string;
}

const MAX_DAYS = 31;
/** The longest slot: an appointment may begin so much before a window that it reaches into. */
const LONGEST_SLOT = 240 * MINUTE;
/** No clinic books further ahead. */
const LONGEST_HORIZON = 731 * DAY;
/** `next` looks one day ahead first, then at ever longer windows up to this. */
const LONGEST_WINDOW = 16 * DAY;

/** The slots that can be booked now. They are computed from schedules, time off and appointments, never stored. */
@Injectable()
export class Slots {
  constructor(
    private readonly clock: Clock,
    private readonly schedules: OfferedSchedules,
    private readonly bookings: Bookings,
  ) {}

  /**
   * The free slots of a doctor or a clinic, by start.
   *
   * @throws DoctorOrClinicRequired, SlotRangeInvalid
   */
  async between(filter: SlotFilter, range: DateRange): Promise<Slot[]> {
    if (filter.doctorId === undefined && filter.clinicId === undefined) throw new DoctorOrClinicRequired();
    const firstDay = dayOfDate(range.from);
    const lastDay = dayOfDate(range.to);
    if (lastDay < firstDay || lastDay - firstDay >= MAX_DAYS) throw new SlotRangeInvalid();
    const now = this.clock.now().getTime();
    // Whatever the zone, the days lie within these instants.
    const from = Math.max(now, (firstDay - 1) * DAY);
    const to = Math.min(now + LONGEST_HORIZON, (lastDay + 2) * DAY);
    if (from >= to) return [];
    const schedules = await this.schedules.find(filter, new Date(from), new Date(to));
    return this.free(schedules, { from, to, firstDay, lastDay }, now, Infinity);
  }

  /** The dates that have free slots, and how many. */
  async days(filter: SlotFilter, range: DateRange): Promise<{ date: string; count: number }[]> {
    const counts = new Map<CalendarDay, number>();
    for (const { day } of await this.between(filter, range)) counts.set(day, (counts.get(day) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => a - b).map(([day, count]) => ({ date: dateOfDay(day), count }));
  }

  /** The earliest free slots of all doctors whom the filter admits. */
  async next(filter: SlotFilter, limit: number): Promise<Slot[]> {
    const now = this.clock.now().getTime();
    const schedules = await this.schedules.find(filter, new Date(now), new Date(now + LONGEST_HORIZON));
    const end = now + 1 + Math.max(0, ...schedules.map(({ horizon }) => horizon));
    const found: Slot[] = [];
    for (let from = now, width = DAY; from < end && found.length < limit;) {
      const to = Math.min(from + width, end);
      const window = { from, to, firstDay: -Infinity, lastDay: Infinity };
      found.push(...(await this.free(schedules, window, now, limit - found.length)));
      from = to;
      width = Math.min(width * 2, LONGEST_WINDOW);
    }
    return found;
  }

  /**
   * The free slots that reach into `[from, to)`, by start; `to` null has no end.
   *
   * @param lead for how long from now they must be bookable, in milliseconds
   */
  async reachingInto(filter: SlotFilter, from: Date, to: Date | null, lead: number): Promise<Slot[]> {
    const now = this.clock.now().getTime();
    const window = {
      from: Math.max(now, from.getTime() - LONGEST_SLOT),
      to: Math.min(now + LONGEST_HORIZON, to?.getTime() ?? Infinity),
      firstDay: -Infinity,
      lastDay: Infinity,
      lead,
    };
    if (window.from >= window.to) return [];
    const schedules = await this.schedules.find(filter, new Date(window.from), new Date(window.to));
    const slots = await this.free(schedules, window, now, Infinity);
    return slots.filter(({ endsAt }) => endsAt > from.getTime());
  }

  /** The first `limit` free slots of a window. */
  private async free(
    schedules: readonly OfferedSchedule[],
    window: SlotWindow,
    now: number,
    limit: number,
  ): Promise<Slot[]> {
    const working = schedules
      .map((schedule) => ({ schedule, window: narrowed(window, schedule, now) }))
      .filter(({ schedule, window }) => hasWork(schedule, window));
    if (working.length === 0) return [];
    const taken = await this.takenTimes(
      working.map(({ schedule }) => schedule),
      window,
    );
    const slots: Slot[] = [];
    for (const { schedule, window } of working)
      collectFree(schedule, window, taken.get(schedule.doctorId), limit, slots);
    slots.sort((a, b) => a.startsAt - b.startsAt || (a.doctorId < b.doctorId ? -1 : 1));
    return slots.length > limit ? slots.slice(0, limit) : slots;
  }

  private async takenTimes(
    schedules: readonly OfferedSchedule[],
    { from, to }: SlotWindow,
  ): Promise<Map<string, TakenTime>> {
    const runs = new Map(schedules.map(({ doctorId, timeOff }) => [doctorId, [...timeOff]]));
    const busy = await this.bookings.busy([...runs.keys()], new Date(from), new Date(to + LONGEST_SLOT));
    for (const { doctorId, startsAt, endsAt } of busy)
      runs.get(doctorId)?.push({ from: startsAt.getTime(), to: endsAt.getTime() });
    return new Map([...runs].map(([doctorId, times]) => [doctorId, new TakenTime(times)]));
  }
}
