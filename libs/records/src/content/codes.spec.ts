import { describe, expect, it } from '@jest/globals';
import { isLoinc } from './codes.js';

describe('A LOINC code', () => {
  it.each([
    '718-7',
    '2823-3',
    '8867-4',
    '4548-4',
    '2345-7',
    '8480-6',
    '8462-4',
    '29463-7',
    '10331-7',
    '94500-6',
  ])('may be %s', (code) => expect(isLoinc(code)).toBe(true));

  it.each([
    '718-8',
    '2823-4',
    '8876-4',
    '718',
    '7187',
    '-7',
    '718-77',
    '12345678-1',
    ' 718-7',
    '718-7\n',
    7187,
    null,
    [],
  ])('is not %p', (code) => expect(isLoinc(code)).toBe(false));

  it('is none with any other check digit', () => {
    const right = Array.from({ length: 10 }, (_, digit) => `2823-${digit}`).filter(isLoinc);
    expect(right).toEqual(['2823-3']);
  });
});
