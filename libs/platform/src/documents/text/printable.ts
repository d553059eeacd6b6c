/** Stands where no font has the sign. */
export const REPLACEMENT = '\uFFFD';

// Marks of direction and the like: the bidi algorithm obeys them, but they have no picture. The two that part and
// join Arabic letters are left to the shaping.
const INVISIBLE = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/u;

/** The lines of a text as they can be printed: composed letters, no control signs, tabs as spaces. */
export function printableParagraphs(text: string): string[] {
  return text
    .toWellFormed()
    .normalize('NFC')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/\t/gu, ' ').replace(/\p{Cc}/gu, ''));
}

/** Whether the sign only steers how others are set. */
export function isInvisible(sign: string): boolean {
  return INVISIBLE.test(sign);
}

/** Whether the sign sits on the one before it: Arabic vowels, accents. */
export function isMark(sign: string): boolean {
  return /\p{M}/u.test(sign);
}
