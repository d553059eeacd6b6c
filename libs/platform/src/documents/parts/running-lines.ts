import { type PrintedDocument } from '../printed-document.js';
import { type Sheet } from '../sheet.js';
import { type Line, type TextStyle } from '../text/typesetter.js';

const SMALL: TextStyle = { size: 8 };
const TOP = 36;

/** What stands on every page: the foot and the number, and from the second page on what document it is. */
export function printRunningLines(sheet: Sheet, document: PrintedDocument): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    sheet.pdf.switchToPage(start + page);
    sheet.decoration(() => {
      if (page > 0) printRunningHead(sheet, document);
      printFoot(sheet, document.foot ?? '', page + 1, count);
    });
  }
}

function printRunningHead(sheet: Sheet, { title, letterhead, verification }: PrintedDocument): void {
  const code = verification ? ` · ${verification.code}` : '';
  const half = sheet.width / 2;
  const en = sheet.lines(`${title.en} · ${letterhead.name.en}${code}`, { ...SMALL, direction: 'ltr' }, half);
  const ar = sheet.lines(`${title.ar} · ${letterhead.name.ar}`, { ...SMALL, direction: 'rtl' }, half);
  sheet.column(en.slice(0, 1), sheet.left, half, TOP);
  sheet.column(ar.slice(0, 1), sheet.left + half, half, TOP);
}

function printFoot(sheet: Sheet, foot: string, page: number, count: number): void {
  const top = sheet.bottom + 12;
  const number = `Page ${page} of ${count} · صفحة ${page} من ${count}`;
  const numberLine = sheet.lines(number, { ...SMALL, direction: 'ltr' }, sheet.width)[0] as Line;
  sheet.pdf
    .moveTo(sheet.left, top)
    .lineTo(sheet.right, top)
    .lineWidth(0.5)
    .stroke('#9aa5b1')
    .fillColor('#000');
  sheet.column([numberLine], sheet.right - numberLine.width, numberLine.width, top + 4);
  const width = sheet.width - numberLine.width - 16;
  sheet.column(sheet.lines(foot, SMALL, width).slice(0, 2), sheet.left, width, top + 4);
}
