const MINUTE = 60_000;
const DAY = 86_400_000;

/** What a clock on the wall of the zone says at an instant, `YYYY-MM-DDTHH:MM`; without a zone, this machine's clock. */
export function wallClock(instant: string | number, timeZone?: string): string {
  // Swedish writes dates and times as ISO 8601 does.
  const written = new Date(instant).toLocaleString('sv-SE', { timeZone });
  return written.replace(' ', 'T').slice(0, 16);
}

/** The instant at which the clock of a zone says `YYYY-MM-DDTHH:MM`, by RFC 3339. */
export function instantOf(local: string, timeZone?: string): string {
  const wanted = Date.parse(`${local}Z`);
  const aheadAt = (instant: number): number =>
    Date.parse(`${wallClock(instant, timeZone)}Z`) - Math.floor(instant / MINUTE) * MINUTE;
  // The zone may be ahead by another amount then than at the first guess.
  const guess = wanted - aheadAt(wanted);
  return new Date(wanted - aheadAt(guess)).toISOString();
}

/** The calendar date of today in a zone. */
export function todayIn(timeZone?: string): string {
  return wallClock(Date.now(), timeZone).slice(0, 10);
}

/** The calendar date so many days later. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
