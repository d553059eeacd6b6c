import { describe, expect, it } from '@jest/globals';
import { endOf, startOf } from './instant-or-date.js';

describe('the bounds of a list', () => {
  it('begin with the first moment of a plain date and include all of its last', () => {
    expect(startOf('2026-12-01')).toEqual(new Date('2026-12-01T00:00:00Z'));
    expect(endOf('2026-12-31')).toEqual(new Date('2027-01-01T00:00:00Z'));
  });

  it('are instants as they stand', () => {
    expect(startOf('2026-12-01T12:00:00+03:00')).toEqual(new Date('2026-12-01T09:00:00Z'));
    expect(endOf('2026-12-01T12:00:00+03:00')).toEqual(new Date('2026-12-01T09:00:00Z'));
  });

  it('are absent when nothing is asked', () => {
    expect([startOf(undefined), endOf(undefined)]).toEqual([undefined, undefined]);
  });
});
