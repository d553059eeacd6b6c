import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineEnds } from './line-ends.js';

/** Every sign is one wide. */
const linesOf = (text: string, width: number): string[] =>
  lineEnds(text, width, (start, end) => end - start).map(({ start, end }) => text.slice(start, end));

describe('the ends of lines', () => {
  it('breaks between words and leaves the spaces out', () => {
    expect(linesOf('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('keeps a number with its unit, and a telephone number whole', () => {
    expect(linesOf('take 500 mg', 9)).toEqual(['take', '500 mg']);
    expect(linesOf('call +962 6 555', 12)).toEqual(['call', '+962 6 555']);
    expect(linesOf('لمدة 7 أيام', 7)).toEqual(['لمدة', '7 أيام']);
  });

  it('parts them where the line is too narrow for both', () => {
    expect(linesOf('7 tablets', 7)).toEqual(['7', 'tablets']);
    expect(linesOf('room A1 B2', 7)).toEqual(['room A1', 'B2']);
  });

  it('cuts a word that is wider than the line', () => {
    expect(linesOf('see abcdefgh', 4)).toEqual(['see', 'abcd', 'efgh']);
  });

  it('gives an empty text one empty line', () => {
    expect(linesOf('', 10)).toEqual(['']);
  });

  it('loses nothing but spaces, and is never wider than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ب', '7', ' ', '-', '(', ')') }),
        fc.integer({ min: 1, max: 9 }),
        (text, width) => {
          const lines = linesOf(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
