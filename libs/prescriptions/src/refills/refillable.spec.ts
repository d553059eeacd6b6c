import { describe, expect, it } from '@jest/globals';
import { isRefillable } from './refillable.js';

const END = new Date('2026-12-01T09:00:00Z');
const after = (days: number): Date => new Date(END.getTime() + days * 86_400_000);

describe('a refill', () => {
  it('may be asked for while the prescription is active, and for 30 days after its end', () => {
    expect(isRefillable({ status: 'active', expiresAt: END }, after(-1))).toBe(true);
    expect(isRefillable({ status: 'expired', expiresAt: END }, after(29.99))).toBe(true);
    expect(isRefillable({ status: 'expired', expiresAt: END }, after(30))).toBe(false);
    for (const status of ['cancelled', 'completed'] as const)
      expect(isRefillable({ status, expiresAt: END }, after(-1))).toBe(false);
  });
});
