const ISOLATE = '\u2066';
const END_OF_ISOLATE = '\u2069';

const LETTER = String.raw`\p{Script=Latin}\p{Script=Greek}µ`;
/** Neither Arabic nor Hebrew, nor a bracket: a single one belongs to the text around. */
const WITHIN = String.raw`[^\p{Script=Arabic}\p{Script=Hebrew}\u0600-\u06FF()\[\]{}\u2066-\u2069]`;
const IN_BRACKETS = String.raw`\(${WITHIN}*\)|\[${WITHIN}*\]`;
const SIGN = String.raw`(?:[<>≤≥≈~±]\s?)?[+\-−]?`;

/** Everything from a Latin letter or number to the last one before Arabic goes on. */
const STRETCH = new RegExp(
  String.raw`(?<![${LETTER}\p{N}])${SIGN}[${LETTER}\d](?:(?:${WITHIN}|${IN_BRACKETS})*[${LETTER}\d°%®™])?`,
  'gu',
);

/** What tells a dose or a product from a list of numbers, which an Arabic reader reads leftwards. */
const HAS_LETTER = new RegExp(`[${LETTER}°%]`, 'u');
/** Calendar dates with time or without, telephone numbers, numbers with a sign. */
const NUMBERS =
  /(?<!\d)(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?|\+\d[\d -]*\d|[<>≤≥≈~±+−-]\s?\d+(?:[.,]\d+)*)(?!\d)/gu;

/**
 * Keeps doses, dates and telephone numbers from being turned around inside Arabic. By the bare algorithm
 * "500 mg" is seen there as "mg 500", "2026-03-05" as "05-03-2026" and a telephone number with its groups in
 * reverse; UAX #9 leaves it to the application to know better (HL3), by isolates.
 */
export function isolateQuantities(text: string): string {
  return text.replace(STRETCH, (stretch) => {
    if (!/\d/u.test(stretch)) return stretch;
    return HAS_LETTER.test(stretch) ? isolated(stretch) : stretch.replace(NUMBERS, isolated);
  });
}

function isolated(text: string): string {
  return ISOLATE + text + END_OF_ISOLATE;
}
