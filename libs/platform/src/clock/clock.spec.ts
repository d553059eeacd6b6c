import { describe, expect, it } from '@jest/globals';
import { Clock, FixedClock } from './clock.js';

describe('Clock', () => {
  it('tells the present time', () => {
    const before = Date.now();
    const now = new Clock().now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});

describe('FixedClock', () => {
  it('stands still until it is moved, whatever is done to what it gave out', () => {
    const clock = new FixedClock(new Date('2026-01-01T00:00:00Z'));
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-01-01T00:00:00.000Z');
    clock.set(new Date('2026-06-01T00:00:00Z'));
    expect(clock.now().toISOString()).toBe('2026-06-01T00:00:00.000Z');
  });
});
