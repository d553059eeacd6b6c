import LineBreaker from 'linebreak';

/** A stretch of a paragraph, its end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where lines of a paragraph end: as late as the width allows, at places where UAX #14 allows it. Words are
 * measured one by one, so that a long paragraph costs no more than its length.
 */
export function lineEnds(
  text: string,
  width: number,
  widthOf: (start: number, end: number) => number,
): Stretch[] {
  const lines: Stretch[] = [];
  let line: Stretch = { start: 0, end: 0 };
  let used = 0;
  const add = (end: number): boolean => {
    if (used + widthOf(line.end, withoutSpaces(text, line.end, end)) > width && line.end > line.start)
      return false;
    used += widthOf(line.end, end);
    line.end = end;
    return true;
  };
  const turn = (): void => {
    lines.push(line);
    line = { start: line.end, end: line.end };
    used = 0;
  };
  const put = (end: number, [split, ...finer]: Splitting[]): void => {
    const tooWide = widthOf(line.end, withoutSpaces(text, line.end, end)) > width;
    if (tooWide && split) {
      if (line.end > line.start) turn();
      for (const part of split(text, line.end, end)) put(part, finer);
    } else if (!add(end)) {
      turn();
      add(end);
    }
  };
  // What is too wide for a line by itself is broken after a number, and a word in the end between its signs.
  for (const end of wordEnds(text, 0, text.length, true)) put(end, [wordEnds, signEnds]);
  if (line.end > line.start || !lines.length) lines.push(line);
  return lines.map(({ start, end }) => ({ start, end: withoutSpaces(text, start, end) }));
}

/** Where a part of the text may be broken. */
type Splitting = (text: string, start: number, end: number) => number[];

/** A number and its unit stay together, and the groups of a telephone number. */
const NUMBER_SO_FAR = /(?<![^\s([])[\d.,:/\-–×<>≤≥+]*\d[ \u00A0]$/u;
const UNIT = /^[\p{L}°%]/u;
const TELEPHONE_SO_FAR = /\+\d[\d -]*[ \u00A0]$/u;
/** Longer than any number with its sign. */
const LOOK_BACK = 24;

function wordEnds(text: string, start: number, end: number, wholeQuantities = false): number[] {
  const breaker = new LineBreaker(text.slice(start, end));
  const positions: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const at = start + next.position;
    if (!wholeQuantities || at === end || !isWithinQuantity(text, at)) positions.push(at);
  }
  return positions;
}

function isWithinQuantity(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const after = text.slice(at, at + 2);
  return (
    (NUMBER_SO_FAR.test(before) && UNIT.test(after)) || (TELEPHONE_SO_FAR.test(before) && /^\d/u.test(after))
  );
}

function withoutSpaces(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function signEnds(text: string, start: number, end: number): number[] {
  return Array.from(
    segmenter.segment(text.slice(start, end)),
    ({ index, segment }) => start + index + segment.length,
  );
}
