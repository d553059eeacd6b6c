import { type PrintedField } from '../printed-document.js';
import { type Sheet } from '../sheet.js';
import { type Line, type TextStyle } from '../text/typesetter.js';

const LABEL: TextStyle = { size: 9 };
const VALUE: TextStyle = { size: 10.5, weight: 'bold' };
const LABEL_SHARE = 0.22;
const GAP = 10;
const PADDING = 3;

/** One row for each value: English label, value, Arabic label. */
export function printFields(sheet: Sheet, fields: PrintedField[]): void {
  const labelWidth = sheet.width * LABEL_SHARE;
  const valueWidth = sheet.width - 2 * (labelWidth + GAP);
  for (const { label, value } of fields) {
    const en = sheet.lines(label.en, { ...LABEL, direction: 'ltr' }, labelWidth);
    const ar = sheet.lines(label.ar, { ...LABEL, direction: 'rtl' }, labelWidth);
    const columns = valueColumns(sheet, value, sheet.left + labelWidth + GAP, valueWidth);
    const height = Math.max(
      ...[en, ar, ...columns.map(({ lines }) => lines)].map((lines) => sheet.heightOf(lines)),
    );
    sheet.ensure(height + 2 * PADDING);
    const y = sheet.y + PADDING;
    sheet.part({ type: 'P', actual: label.en }, () => sheet.column(en, sheet.left, labelWidth, y));
    for (const { text, lines, x, width } of columns) {
      sheet.part({ type: 'P', actual: text }, () => sheet.column(lines, x, width, y));
    }
    sheet.part({ type: 'P', actual: label.ar }, () =>
      sheet.column(ar, sheet.right - labelWidth, labelWidth, y),
    );
    sheet.y = y + height + PADDING;
    sheet.rule(sheet.y);
  }
  sheet.y += 12;
}

interface ValueColumn {
  text: string;
  lines: Line[];
  x: number;
  width: number;
}

function valueColumns(sheet: Sheet, value: PrintedField['value'], x: number, width: number): ValueColumn[] {
  if (typeof value === 'string') return [{ text: value, lines: sheet.lines(value, VALUE, width), x, width }];
  const half = (width - GAP) / 2;
  return [
    { text: value.en, lines: sheet.lines(value.en, VALUE, half), x, width: half },
    {
      text: value.ar,
      // A value without Arabic letters still belongs at the Arabic label's side.
      lines: sheet.lines(value.ar, { ...VALUE, direction: 'rtl' }, half),
      x: x + half + GAP,
      width: half,
    },
  ];
}
