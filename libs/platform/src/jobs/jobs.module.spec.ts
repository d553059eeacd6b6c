import { describe, expect, it } from '@jest/globals';
import { JOB_OPTIONS } from '../events/relay.js';
import { jitteredBackoff } from './jobs.module.js';

const HOUR = 3_600_000;

describe('the pauses between attempts', () => {
  it.each([1, 2, 5, 10])('double from a second, less up to half: attempt %d', (attempt) => {
    const pauses = Array.from({ length: 200 }, () => jitteredBackoff(attempt));
    const full = 1000 * 2 ** attempt;
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(full / 2);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(full);
    expect(new Set(pauses).size).toBeGreaterThan(50);
  });

  it('end at two hours', () => {
    expect(jitteredBackoff(27)).toBeLessThanOrEqual(2 * HOUR);
    expect(jitteredBackoff(1000)).toBeLessThanOrEqual(2 * HOUR);
  });

  it('make about a day until an event is given up', () => {
    const pauses = Array.from({ length: JOB_OPTIONS.attempts - 1 }, (_, index) => jitteredBackoff(index + 1));
    const total = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(total).toBeGreaterThan(18 * HOUR);
    expect(total).toBeLessThan(34 * HOUR);
  });
});
