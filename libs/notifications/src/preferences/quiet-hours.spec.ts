import { describe, expect, it } from '@jest/globals';
import { quietUntil } from './quiet-hours.js';

const NIGHT = { from: '22:00', to: '07:00', timeZone: 'Asia/Riyadh' };
const NAP = { from: '13:00', to: '15:30', timeZone: 'Asia/Riyadh' };

describe('quiet hours', () => {
  // Riyadh is three hours ahead of UTC all year.
  it.each([
    ['before the night', NIGHT, '2026-12-01T18:59:59Z', null],
    ['at its beginning', NIGHT, '2026-12-01T19:00:00Z', '2026-12-02T04:00:00.000Z'],
    ['after midnight', NIGHT, '2026-12-01T21:30:00Z', '2026-12-02T04:00:00.000Z'],
    ['at its end', NIGHT, '2026-12-02T04:00:00Z', null],
    ['before the nap', NAP, '2026-12-01T09:59:00Z', null],
    ['in the nap', NAP, '2026-12-01T11:00:00Z', '2026-12-01T12:30:00.000Z'],
    ['after the nap', NAP, '2026-12-01T12:30:00Z', null],
  ])('%s', (_, hours, now, end) => {
    expect(quietUntil(hours, new Date(now))?.toISOString() ?? null).toBe(end);
  });

  it('follow the clock on the wall when it is changed in the night', () => {
    const berlin = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' };
    expect(quietUntil(berlin, new Date('2027-03-27T22:00:00Z'))?.toISOString()).toBe(
      '2027-03-28T05:00:00.000Z',
    );
    expect(quietUntil(berlin, new Date('2027-10-30T21:00:00Z'))?.toISOString()).toBe(
      '2027-10-31T06:00:00.000Z',
    );
  });
});
