import { describe, expect, it } from '@jest/globals';
import { initialsOf } from './verifiable.js';
import { hashOfCode, inGroups, newVerificationCode, verificationAddress } from './verification-code.js';

describe('A verification code', () => {
  it('has sixteen figures of Crockford’s base 32, and each of them at every place', () => {
    const codes = Array.from({ length: 2000 }, newVerificationCode);
    expect(codes.filter((code) => !/^[0-9A-HJKMNP-TV-Z]{16}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(2000);
    for (let place = 0; place < 16; place++) expect(new Set(codes.map((code) => code[place])).size).toBe(32);
  });

  it('is the same code however it is typed, and another one with another figure', () => {
    const hash = hashOfCode('0123456789ABCDEF');
    for (const typed of [
      '0123456789abcdef',
      'o1Z3'.replace('Z', '2') + '456789ABCDEF',
      '0l23-4567 89AB-CDEF',
      'OI23456789ABCDEF',
    ])
      expect(hashOfCode(typed)).toEqual(hash);
    expect(hashOfCode('0123456789ABCDEG')).not.toEqual(hash);
  });

  it('is read in groups, and checked at the public address', () => {
    expect(inGroups('0123456789ABCDEF')).toBe('0123-4567-89AB-CDEF');
    expect(verificationAddress('https://hospital.example/', 'X')).toBe(
      'https://hospital.example/v1/verifications/X',
    );
  });
});

describe('Initials', () => {
  it('are the first letters, in any script', () => {
    expect(initialsOf('Lina', 'nasser')).toBe('L. N.');
    expect(initialsOf('لينا', 'ناصر')).toBe('ل. ن.');
  });
});
