import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { type Font } from 'fontkit';

/** How strong the letters are. */
export type Weight = 'regular' | 'bold';
/** The scripts that have a font; the Latin one covers Greek and Cyrillic too. */
export type Script = 'latin' | 'arabic';

/**
 * Both under the SIL Open Font License. The Arabic one draws each letter with its dots as one glyph; where dots
 * are glyphs of their own, as in the Noto fonts, they have no text and some viewers find no Arabic word.
 */
const FILES: Record<Script, Record<Weight, string>> = {
  latin: {
    regular: '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf',
    bold: '@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf',
  },
  arabic: {
    regular: '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
    bold: '@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
  },
};

const resolve = createRequire(import.meta.url).resolve;
const opened = new Map<string, Font>();

/** A font, read at its first use and kept: decoding its tables takes longer than printing a document. */
export function sharedFont(script: Script, weight: Weight): Font {
  const file = FILES[script][weight];
  const font = opened.get(file) ?? (fontkit.create(readFileSync(resolve(file))) as Font);
  opened.set(file, font);
  return font;
}

/** The script whose font has the sign, preferred one first, or null. */
export function scriptWith(sign: string, order: readonly Script[], weight: Weight): Script | null {
  const codePoint = sign.codePointAt(0)!;
  return order.find((script) => sharedFont(script, weight).hasGlyphForCodePoint(codePoint)) ?? null;
}
