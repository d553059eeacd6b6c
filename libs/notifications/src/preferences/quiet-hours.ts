import { DateTime } from 'luxon';

/** When somebody does not want to be disturbed, every day; over midnight, if it ends before it begins. */
export interface QuietHours {
  /** By the clock on the wall, `HH:MM`. */
  from: string;
  to: string;
  /** IANA zone of that clock. */
  timeZone: string;
}

/** When the quiet that holds at a moment ends; null when there is none then. */
export function quietUntil({ from, to, timeZone }: QuietHours, now: Date): Date | null {
  const local = DateTime.fromJSDate(now, { zone: timeZone });
  const time = local.toFormat('HH:mm');
  const overMidnight = to < from;
  const isQuiet = overMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return null;
  const [hour, minute] = to.split(':').map(Number);
  const day = overMidnight && time >= from ? local.plus({ days: 1 }) : local;
  const end = day.set({ hour: hour ?? 0, minute: minute ?? 0, second: 0, millisecond: 0 }).toJSDate();
  // A clock that is set back in the night would tell an end that has passed.
  return end > now ? end : null;
}
