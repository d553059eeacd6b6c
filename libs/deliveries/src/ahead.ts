export const HOUR = 3_600_000;
const LONGEST_WAIT = 366 * 24 * HOUR;

/** Whether something can be agreed on for then: it lies in the future, and not further than a year. */
export const isAhead = (when: Date, now: Date): boolean =>
  when > now && when.getTime() - now.getTime() <= LONGEST_WAIT;
