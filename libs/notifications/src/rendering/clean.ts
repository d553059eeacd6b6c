import { type Locale } from '#libs/identity';

/** No name, reason or address of the product is longer; whatever is, is meant to flood the page. */
const LONGEST = 500;

/** Controls, line breaks, and the marks that reverse or hide text: none has a place in a name. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

/** Makes people's words fit for one line of a mail: no line breaks, no invisible marks, not endless. */
export function clean(words: string): string {
  const line = words.toWellFormed().replace(UNSAFE, ' ').replace(/ {2,}/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line;
}

const OTHER_DIRECTION: Record<Locale, RegExp> = {
  en: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,
  ar: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u,
};

/**
 * How words must be set apart so that they do not rearrange the sentence around them (UAX #9): by their own
 * direction if they run against the mail's, from left to right if they are a number such as a telephone's.
 */
export function isolation(locale: Locale, words: string): 'auto' | 'ltr' | null {
  if (OTHER_DIRECTION[locale].test(words)) return 'auto';
  return locale === 'ar' && /\d/.test(words) && !/\p{L}/u.test(words) ? 'ltr' : null;
}
