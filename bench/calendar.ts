/** Every doctor works from 9 to 17 in Riyadh, which has no daylight saving, in slots of a quarter of an hour. */
export const ZONE = 'Asia/Riyadh';
export const OPENS = '09:00';
export const CLOSES = '17:00';
export const SLOT_MINUTES = 15;
export const SLOTS_A_DAY = 32;

const DAY = 86_400_000;
const OPENS_UTC = 6 * 3_600_000;
const TODAY = Math.floor(Date.now() / DAY) * DAY;

/** Midnight UTC of the day on which the run began. */
export const today = (): Date => new Date(TODAY);

/** The start of a slot of a day, counted from today. */
export const slotStart = (day: number, slot: number): Date =>
  new Date(TODAY + day * DAY + OPENS_UTC + slot * SLOT_MINUTES * 60_000);

/** The end of a slot that starts then. */
export const slotEnd = (start: Date): Date => new Date(start.getTime() + SLOT_MINUTES * 60_000);

/** A date of the calendar, counted from today. */
export const dateOf = (day: number): string => new Date(TODAY + day * DAY).toISOString().slice(0, 10);
