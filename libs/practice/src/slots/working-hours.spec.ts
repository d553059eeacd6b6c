import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOfDate, MINUTE, WEEKDAYS, type Weekday, weekdayBits, DAY, dateOfDay } from './calendar-day.js';
import { TimeZone } from './time-zone.js';
import { hasSlotAt, runsOn, visitSlotsOn, type WorkingHours } from './working-hours.js';

interface Plan {
  zone: string;
  weekdays: Weekday[];
  startMinute: number;
  endMinute: number;
  slotMinutes: number;
  bufferMinutes: number;
}

const hoursOf = (plan: Plan): WorkingHours => ({
  zone: TimeZone.of(plan.zone),
  weekdays: weekdayBits(plan.weekdays),
  start: plan.startMinute * MINUTE,
  end: plan.endMinute * MINUTE,
  slot: plan.slotMinutes * MINUTE,
  step: (plan.slotMinutes + plan.bufferMinutes) * MINUTE,
  firstDay: dayOfDate('2026-01-01'),
  lastDay: Infinity,
});

function slotsOn(plan: Plan, date: string): number[] {
  const slots: number[] = [];
  visitSlotsOn(hoursOf(plan), dayOfDate(date), (startsAt) => slots.push(startsAt));
  return slots;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows at an instant: date, minute of the day, weekday. */
function wallClock(zone: string, instant: number): { date: string; minute: number; weekday: Weekday } {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(zone, clock);
  }
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    minute: Number(part.hour) * 60 + Number(part.minute),
    weekday: (part.weekday ?? '').toLowerCase() as Weekday,
  };
}

/** The naive model: look at the wall clock in each minute, and cut whatever is work as it comes. */
function naiveSlotsOn(plan: Plan, date: string): number[] {
  const slots: number[] = [];
  let next = -Infinity;
  let runEnd = -Infinity;
  const isWork = (instant: number): boolean => {
    const seen = wallClock(plan.zone, instant);
    return (
      seen.date === date &&
      plan.weekdays.includes(seen.weekday) &&
      seen.minute >= plan.startMinute &&
      seen.minute < plan.endMinute
    );
  };
  const noon = Date.parse(`${date}T12:00:00Z`);
  for (let minute = noon - 30 * 60 * MINUTE; minute < noon + 30 * 60 * MINUTE; minute += MINUTE) {
    if (!isWork(minute)) continue;
    if (minute >= runEnd) {
      runEnd = minute;
      while (isWork(runEnd)) runEnd += MINUTE;
      next = minute;
    }
    if (minute === next && next + plan.slotMinutes * MINUTE <= runEnd) {
      slots.push(minute);
      next += (plan.slotMinutes + plan.bufferMinutes) * MINUTE;
    }
  }
  return slots;
}

/** Days on which clocks change, with the days around them, and the turn of a year. */
const ZONES: Record<string, string[]> = {
  'Asia/Riyadh': ['2026-11-29', '2027-03-28'],
  'Europe/Berlin': ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'],
  'America/New_York': ['2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07'],
  'Asia/Kolkata': ['2026-12-31', '2027-03-28'],
  'Australia/Lord_Howe': ['2026-04-05', '2026-10-04', '2027-04-04', '2027-10-03'],
  'America/Santiago': ['2026-04-04', '2026-09-06', '2027-04-03', '2027-09-05'],
  'Pacific/Apia': ['2026-12-31', '2027-01-01'],
};

const aPlanAndDate = fc.constantFrom(...Object.keys(ZONES)).chain((zone) =>
  fc.record({
    date: fc
      .tuple(fc.constantFrom(...(ZONES[zone] ?? [])), fc.integer({ min: -1, max: 1 }))
      .map(([date, days]) => dateOfDay(dayOfDate(date) + days)),
    plan: fc
      .record({
        zone: fc.constant(zone),
        weekdays: fc.subarray([...WEEKDAYS], { minLength: 5 }),
        startMinute: fc.integer({ min: 0, max: 1438 }),
        length: fc.integer({ min: 1, max: 1440 }),
        slotMinutes: fc.integer({ min: 5, max: 240 }),
        bufferMinutes: fc.constantFrom(0, 0, 5, 7, 60),
      })
      .map(({ length, ...plan }) => ({ ...plan, endMinute: Math.min(1440, plan.startMinute + length) })),
  }),
);

describe('working hours', () => {
  it('give the slots that somebody finds who looks at the wall clock in every minute', () => {
    fc.assert(
      fc.property(aPlanAndDate, ({ plan, date }) => {
        expect(slotsOn(plan, date)).toEqual(naiveSlotsOn(plan, date));
      }),
      { numRuns: 150 },
    );
  });

  it('know each of their slots, and nothing else, as a slot', () => {
    fc.assert(
      fc.property(aPlanAndDate, fc.integer({ min: 0, max: 1439 }), ({ plan, date }, minute) => {
        const slots = slotsOn(plan, date);
        const hours = hoursOf(plan);
        expect(slots.every((slot) => hasSlotAt(hours, slot))).toBe(true);
        const instant = dayOfDate(date) * DAY + minute * MINUTE;
        const { date: there } = wallClock(plan.zone, instant);
        expect(hasSlotAt(hours, instant)).toBe(slotsOn(plan, there).includes(instant));
      }),
      { numRuns: 400 },
    );
  });

  const night: Plan = {
    zone: 'Europe/Berlin',
    weekdays: [...WEEKDAYS],
    startMinute: 60,
    endMinute: 300,
    slotMinutes: 30,
    bufferMinutes: 0,
  };

  it('lose the hour that spring takes', () => {
    expect(slotsOn(night, '2027-03-28')).toHaveLength(6);
    expect(slotsOn(night, '2027-03-28').map((slot) => new Date(slot).toISOString().slice(11, 16))).toEqual([
      '00:00',
      '00:30',
      '01:00',
      '01:30',
      '02:00',
      '02:30',
    ]);
  });

  it('have the hour that autumn repeats twice', () => {
    const slots = slotsOn(night, '2027-10-31');
    expect(slots).toHaveLength(10);
    expect(new Set(slots).size).toBe(10);
  });

  it('gain half an hour where clocks change by half an hour', () => {
    const early = { ...night, zone: 'Australia/Lord_Howe' };
    expect(slotsOn(early, '2027-04-04')).toHaveLength(9);
    expect(slotsOn(early, '2027-10-03')).toHaveLength(7);
  });

  it('begin when the clocks have jumped over their start', () => {
    const within = { ...night, startMinute: 150, endMinute: 240 };
    const [run] = runsOn(hoursOf(within), dayOfDate('2027-03-28'));
    expect(run && new Date(run.from).toISOString()).toBe('2027-03-28T01:00:00.000Z');
  });

  it('keep to their weekdays, first and last day', () => {
    const hours = { ...hoursOf(night), weekdays: weekdayBits(['mon']), lastDay: dayOfDate('2027-01-31') };
    expect(runsOn(hours, dayOfDate('2027-01-04'))).toHaveLength(1);
    expect(runsOn(hours, dayOfDate('2027-01-05'))).toEqual([]);
    expect(runsOn(hours, dayOfDate('2027-02-01'))).toEqual([]);
    expect(runsOn(hours, dayOfDate('2025-12-29'))).toEqual([]);
  });
});
