import bidiFactory from 'bidi-js';

/** The direction of a paragraph; `auto` is that of its first letter. */
export type BaseDirection = 'ltr' | 'rtl' | 'auto';

// The package is CommonJS whose export is the factory itself; its types describe the ES module.
const createBidi = bidiFactory as unknown as typeof bidiFactory.default;

/** The Unicode bidirectional algorithm (UAX #9). */
export const bidi = createBidi();

/** The sign that stands for this one where the text runs from right to left: brackets and the like. */
export function mirrored(sign: string): string {
  return bidi.getMirroredCharacter(sign) ?? sign;
}

/** Whether letters of this level run from right to left. */
export function runsLeftwards(level: number): boolean {
  return level % 2 === 1;
}
