/** Between the substances of a combination. */
const BETWEEN_SUBSTANCES = /[/+,،]/u;
const NOT_OF_A_WORD = /[^\p{L}\p{N}]+/u;
/** Arabic's lengthening stroke; a sign of layout. */
const TATWEEL = /\u0640/gu;

/** The words of a name without case, accents, Arabic vowels and hyphens. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(TATWEEL, '')
    .toLowerCase()
    .split(NOT_OF_A_WORD)
    .filter((word) => word !== '');
}

/** The words of each substance that a name names. */
function substancesOf(name: string): string[][] {
  return name
    .split(BETWEEN_SUBSTANCES)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** One key for all ways of writing the same medication; the order of a combination's substances does not count. */
export function medicationKey(name: string): string {
  return substancesOf(name)
    .map((words) => words.join(''))
    .sort()
    .join('+');
}

/**
 * Whether a medication's name holds a substance, or one of a combination's, as whole words. Words are compared as
 * they sound together, so that "co-amoxiclav", "co amoxiclav" and "coamoxiclav" are one.
 */
export function namesSubstance(medicationName: string, substance: string): boolean {
  const wanted = new Set(substancesOf(substance).map((words) => words.join('')));
  return substancesOf(medicationName).some((words) => runsOf(words).some((run) => wanted.has(run)));
}

/** Every run of neighbouring words in a name, each joined to one. */
export const runsIn = (name: string): string[] => substancesOf(name).flatMap(runsOf);

/** Every run of neighbouring words, joined. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join('')),
  );
}
