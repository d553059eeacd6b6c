import { type PrintedDocument } from '../printed-document.js';
import { type Sheet } from '../sheet.js';
import { bothScripts } from './both-scripts.js';

/** The clinic, the title, and the notice that must not be overlooked. */
export function printHead(sheet: Sheet, { letterhead, title, notice }: PrintedDocument): void {
  bothScripts(sheet, letterhead.name, { size: 14, weight: 'bold' });
  if (letterhead.address) bothScripts(sheet, letterhead.address, { size: 9 });
  sheet.y += 6;
  sheet.rule(sheet.y);
  sheet.y += 14;
  bothScripts(sheet, title, { size: 20, weight: 'bold' }, 'H1');
  sheet.y += 8;
  if (notice) printNotice(sheet, notice);
}

function printNotice(sheet: Sheet, notice: NonNullable<PrintedDocument['notice']>): void {
  const top = sheet.y;
  sheet.y += 6;
  bothScripts(sheet, notice, { size: 12, weight: 'bold' }, 'P', 10);
  sheet.y += 6;
  const height = sheet.y - top;
  sheet.decoration(() => sheet.pdf.rect(sheet.left, top, sheet.width, height).lineWidth(1.5).stroke('#000'));
  sheet.y += 10;
}
