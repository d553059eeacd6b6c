export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Days and hours of the demo, all told from the day on which it is made. */
export class Calendar {
  /** Midnight of that day, in UTC. */
  private readonly today: number;

  constructor(now: Date) {
    this.today = Math.floor(now.getTime() / DAY) * DAY;
  }

  /** 09:00 in the clinic, which is three hours ahead of UTC, or some minutes after that; negative days are to come. */
  daysAgo(days: number, minutes = 0): Date {
    return new Date(this.today - days * DAY + 6 * HOUR + minutes * MINUTE);
  }

  /** The day as `YYYY-MM-DD`. */
  dateAgo(days: number): string {
    return this.daysAgo(days).toISOString().slice(0, 10);
  }

  /** How many days ago something was, e.g. a birth. */
  daysSince(date: string): number {
    return Math.round((this.today - new Date(date).getTime()) / DAY);
  }
}
