import { describe, expect, it } from '@jest/globals';
import { newVerificationCode, spacedCode, verificationHash } from './verification-code.js';

describe('a verification code', () => {
  it('has sixteen signs of Crockford’s base32, each of which occurs', () => {
    const codes = Array.from({ length: 500 }, newVerificationCode);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(new Set(codes).size).toBe(500);
    expect(new Set(codes.join('')).size).toBe(32);
  });

  it('is the same with and without hyphens, in either case', () => {
    expect(spacedCode('0123456789ABCDEF')).toBe('0123-4567-89AB-CDEF');
    expect(verificationHash('0123-4567-89ab-cdef')).toEqual(verificationHash('0123456789ABCDEF'));
    expect(verificationHash('0123456789ABCDEF').toString('hex')).toBe(
      '2125b2c332b1113aae9bfc5e9f7e3b4c91d828cb942c2df1eeb02502eccae9e9',
    );
  });
});
