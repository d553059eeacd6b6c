import { encode } from 'uqr';
import { type PrintedVerification } from '../printed-document.js';
import { type Sheet } from '../sheet.js';
import { bothScripts } from './both-scripts.js';

/** White modules around the code that ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;
/** Side of the code with its quiet zone in points, about 38 mm. */
const SIDE = 108;

/** The QR code, and under it what it holds, for those who type. */
export function printVerification(sheet: Sheet, { caption, address, code }: PrintedVerification): void {
  const addressLines = sheet.lines(address, { size: 9, direction: 'ltr' }, sheet.width);
  const codeLines = sheet.lines(code, { size: 12, weight: 'bold', direction: 'ltr' }, sheet.width);
  const captionHeight = 3 * sheet.typesetter.heightOf({ size: 9 });
  sheet.ensure(captionHeight + SIDE + sheet.heightOf([...addressLines, ...codeLines]));
  bothScripts(sheet, caption, { size: 9 });
  const { left, y } = sheet;
  sheet.part({ type: 'Figure', alt: `QR code: ${address}` }, () => drawCode(sheet.pdf, address, left, y));
  sheet.y += SIDE;
  for (const [text, lines] of [
    [address, addressLines],
    [code, codeLines],
  ] as const) {
    sheet.part({ type: 'P', actual: text }, () => {
      sheet.y = sheet.column(lines, left, sheet.width, sheet.y);
    });
  }
}

/** Dark modules as rectangles, those beside each other in one, so that no hairline shows between them. */
function drawCode(pdf: PDFKit.PDFDocument, text: string, left: number, top: number): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const module = SIDE / (size + 2 * QUIET_ZONE);
  const at = (index: number): number => (QUIET_ZONE + index) * module;
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (x + 1 < size && row[x + 1]) x++;
      pdf.rect(left + at(from), top + at(y), (x + 1 - from) * module, module);
    }
  }
  pdf.fill('#000');
}
