import { minutesOf, type Schedule, type Weekday } from './weekdays';

/** Where a schedule stands among those of its day. */
export interface Placed {
  schedule: Schedule;
  /** Its lane, from 0 on, and how many lanes the day has: schedules of different seasons may have the same hours. */
  lane: number;
  lanes: number;
}

/** The schedules of a day by their start; those at the same time stand side by side. */
export function placedOn(day: Weekday, schedules: readonly Schedule[]): Placed[] {
  const ends: number[] = [];
  const placed = schedules
    .filter(({ weekdays }) => weekdays.includes(day))
    .sort((one, other) => minutesOf(one.startTime) - minutesOf(other.startTime))
    .map((schedule) => {
      const free = ends.findIndex((end) => end <= minutesOf(schedule.startTime));
      const lane = free === -1 ? ends.length : free;
      ends[lane] = minutesOf(schedule.endTime);
      return { schedule, lane };
    });
  return placed.map((one) => ({ ...one, lanes: ends.length }));
}
