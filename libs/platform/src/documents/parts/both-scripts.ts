import { type Bilingual } from '../printed-document.js';
import { type Sheet } from '../sheet.js';
import { type TextStyle } from '../text/typesetter.js';

const GAP = 16;

/** English at the left, Arabic at the right, level with each other. */
export function bothScripts(sheet: Sheet, said: Bilingual, style: TextStyle, type = 'P', inset = 0): void {
  const width = (sheet.width - 2 * inset - GAP) / 2;
  const en = sheet.lines(said.en, { direction: 'ltr', ...style }, width);
  const ar = sheet.lines(said.ar, { direction: 'rtl', ...style }, width);
  const height = Math.max(sheet.heightOf(en), sheet.heightOf(ar));
  sheet.ensure(height);
  const { y, left, right } = sheet;
  sheet.part({ type, actual: said.en }, () => sheet.column(en, left + inset, width, y));
  sheet.part({ type, actual: said.ar }, () => sheet.column(ar, right - inset - width, width, y));
  sheet.y += height;
}
