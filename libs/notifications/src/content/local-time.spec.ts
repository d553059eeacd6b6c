import { describe, expect, it } from '@jest/globals';
import { dayAndTime, dayAndTimes, zoneName } from './local-time.js';

const START = new Date('2026-05-04T06:00:00Z');
const END = new Date('2026-05-04T06:30:00Z');

describe('local time', () => {
  it('stands in the zone of the clinic, not in that of the server', () => {
    expect(dayAndTimes(START, END, 'Asia/Riyadh', 'en')).toBe('Monday 4 May 2026, 09:00–09:30');
    expect(dayAndTimes(START, END, 'Asia/Kolkata', 'en')).toBe('Monday 4 May 2026, 11:30–12:00');
    expect(dayAndTime(new Date('2026-05-03T23:00:00Z'), 'Asia/Riyadh', 'en')).toBe(
      'Monday 4 May 2026, 02:00',
    );
  });

  it('is Gregorian in Arabic, with digits as in codes', () => {
    expect(dayAndTimes(START, END, 'Asia/Riyadh', 'ar')).toBe('الاثنين 4 مايو 2026، 9:00 ص – 9:30 ص');
  });

  it('names the zone with its distance from UTC on that day', () => {
    expect(zoneName(START, 'Asia/Riyadh', 'en')).toBe('Arabian Standard Time, UTC+3');
    expect(zoneName(START, 'Asia/Riyadh', 'ar')).toMatch(/^التوقيت .*، UTC\+3$/);
    expect(zoneName(START, 'Asia/Kolkata', 'en')).toContain('UTC+5:30');
    expect(zoneName(new Date('2026-01-04T06:00:00Z'), 'Europe/Berlin', 'en')).toMatch(/Standard.*UTC\+1$/);
    expect(zoneName(START, 'Europe/Berlin', 'en')).toMatch(/Summer.*UTC\+2$/);
    expect(zoneName(START, 'Etc/UTC', 'en')).toMatch(/UTC$/);
  });

  it('names both distances where the clocks are changed in between', () => {
    const [start, end] = [new Date('2027-10-31T00:30:00Z'), new Date('2027-10-31T01:00:00Z')];
    expect(dayAndTimes(start, end, 'Europe/Berlin', 'en')).toBe(
      'Sunday 31 October 2027, 02:30 (UTC+2) – 02:00 (UTC+1)',
    );
  });

  it('tells the two hours of a repeated one apart', () => {
    const first = new Date('2026-10-25T00:30:00Z');
    const second = new Date('2026-10-25T01:30:00Z');
    expect(dayAndTime(first, 'Europe/Berlin', 'en')).toBe(dayAndTime(second, 'Europe/Berlin', 'en'));
    expect(zoneName(first, 'Europe/Berlin', 'en')).not.toBe(zoneName(second, 'Europe/Berlin', 'en'));
  });
});
