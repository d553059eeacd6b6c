import { type PrintedColumn, type PrintedTable } from '../printed-document.js';
import { type Sheet } from '../sheet.js';
import { type Line, type TextStyle } from '../text/typesetter.js';

const HEADING: TextStyle = { size: 9, weight: 'bold' };
const CELL: TextStyle = { size: 10 };
const PADDING = 4;

interface Place {
  x: number;
  width: number;
}
interface Cell extends Place {
  text: string;
  lines: Line[];
}

/** Rows under headings in both scripts; the headings come again on each page. */
export function printTable(sheet: Sheet, { columns, rows }: PrintedTable): void {
  const places = placesOf(sheet, columns);
  const head = columns.map(({ heading }, index) => headingCell(sheet, heading, places[index]!));
  const table = sheet.group('Table');
  // A heading with nothing under it would look like an empty table.
  sheet.ensure(heightOf(sheet, head) + sheet.typesetter.heightOf(CELL) + 4 * PADDING);
  printHeading(sheet, head, table);
  for (const row of rows) {
    const cells = places.map((place, index) => cellOf(sheet, row[index] ?? '', place));
    printRow(sheet, cells, head, table);
  }
  table.end();
  sheet.y += 14;
}

function placesOf(sheet: Sheet, columns: PrintedColumn[]): Place[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let x = sheet.left;
  return columns.map((column) => {
    const width = (column.width / total) * sheet.width;
    const place = { x: x + PADDING, width: width - 2 * PADDING };
    x += width;
    return place;
  });
}

function cellOf(sheet: Sheet, text: string, place: Place): Cell {
  return { ...place, text, lines: sheet.lines(text, CELL, place.width) };
}

function headingCell(sheet: Sheet, heading: PrintedColumn['heading'], place: Place): Cell {
  const en = sheet.lines(heading.en, { ...HEADING, direction: 'ltr' }, place.width);
  const ar = sheet.lines(heading.ar, { ...HEADING, direction: 'rtl' }, place.width);
  // A sign such as # is the same in both.
  if (heading.en === heading.ar) return { ...place, text: heading.en, lines: en };
  return { ...place, text: `${heading.en} ${heading.ar}`, lines: [...en, ...ar] };
}

function heightOf(sheet: Sheet, cells: Cell[]): number {
  return Math.max(0, ...cells.map(({ lines }) => sheet.heightOf(lines)));
}

function printHeading(sheet: Sheet, head: Cell[], table?: PDFKit.PDFStructureElement): void {
  const height = heightOf(sheet, head) + 2 * PADDING;
  sheet.decoration(() =>
    sheet.pdf.rect(sheet.left, sheet.y, sheet.width, height).fill('#e8edf2').fillColor('#000'),
  );
  const draw = ({ lines, x, width }: Cell): number => sheet.column(lines, x, width, sheet.y + PADDING);
  if (table) {
    const row = sheet.group('TR', table);
    for (const cell of head) sheet.part({ type: 'TH', within: row }, () => void draw(cell));
    row.end();
  } else {
    // Read aloud once, however often it is seen.
    sheet.decoration(() => head.forEach(draw));
  }
  sheet.y += height;
  sheet.rule(sheet.y);
}

/** A row stays on one page, unless it is taller than a page: then it goes on under a new heading. */
function printRow(sheet: Sheet, cells: Cell[], head: Cell[], table: PDFKit.PDFStructureElement): void {
  const lineHeight = sheet.typesetter.heightOf(CELL);
  const fullHeight = sheet.fullRoom - heightOf(sheet, head) - 2 * PADDING;
  if (
    heightOf(sheet, cells) + 2 * PADDING > sheet.room &&
    heightOf(sheet, cells) + 2 * PADDING <= fullHeight
  ) {
    turnPage(sheet, head);
  }
  const lineCount = Math.max(1, ...cells.map(({ lines }) => lines.length));
  for (let from = 0; from < lineCount;) {
    if (sheet.room < lineHeight + 2 * PADDING) turnPage(sheet, head);
    const count = Math.min(
      lineCount - from,
      Math.max(1, Math.floor((sheet.room - 2 * PADDING) / lineHeight)),
    );
    const row = sheet.group('TR', table);
    for (const { text, lines, x, width } of cells) {
      const actual = from === 0 ? text : undefined;
      sheet.part({ type: 'TD', within: row, actual }, () =>
        sheet.column(lines.slice(from, from + count), x, width, sheet.y + PADDING),
      );
    }
    row.end();
    sheet.y += count * lineHeight + 2 * PADDING;
    sheet.rule(sheet.y);
    from += count;
  }
}

function turnPage(sheet: Sheet, head: Cell[]): void {
  sheet.nextPage();
  printHeading(sheet, head);
}
