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
  for (const end of breaksOf(text)) {
    const fits = widthOf(line.end, withoutSpaces(text, line.end, end)) <= width;
    if (fits && add(end)) continue;
    if (line.end > line.start) turn();
    // What is too long for a line by itself is cut between its signs.
    for (const cut of fits ? [end] : signEnds(text, line.end, end)) {
      if (!add(cut)) {
        turn();
        add(cut);
      }
    }
  }
  if (line.end > line.start || !lines.length) lines.push(line);
  return lines.map(({ start, end }) => ({ start, end: withoutSpaces(text, start, end) }));
}

/** A number and its unit stay together, and the groups of a telephone number. */
const QUANTITY_SO_FAR = /\d[ \u00A0]$/u;
const UNIT = /^[\p{L}\d°%µ]/u;

function breaksOf(text: string): number[] {
  const breaker = new LineBreaker(text);
  const positions: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const at = next.position;
    const splits =
      QUANTITY_SO_FAR.test(text.slice(Math.max(0, at - 2), at)) && UNIT.test(text.slice(at, at + 2));
    if (!splits) positions.push(at);
  }
  return positions;
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
