import { type components } from '#libs/client';

export type Schedule = components['schemas']['ScheduleDto'];
export type Weekday = components['schemas']['Weekday'];

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What every way to show a week is given. */
export interface WeekProps {
  schedules: readonly Schedule[];
  /** The user wants to know more of a schedule, or to change it. */
  onChoose: (schedule: Schedule) => void;
}

/** Minutes since midnight of `HH:MM`; `24:00` is the end of the day. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
