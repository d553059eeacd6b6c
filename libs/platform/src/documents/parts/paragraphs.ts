import { type Sheet } from '../sheet.js';
import { type TextStyle } from '../text/typesetter.js';

const BODY: TextStyle = { size: 10.5 };

/** Free text; a long paragraph goes on on the next page. */
export function printParagraphs(sheet: Sheet, paragraphs: string[]): void {
  const lineHeight = sheet.typesetter.heightOf(BODY);
  for (const text of paragraphs) {
    let lines = sheet.lines(text, BODY, sheet.width);
    for (let actual: string | undefined = text; lines.length; actual = undefined) {
      sheet.ensure(lineHeight);
      const here = lines.slice(0, Math.max(1, Math.floor(sheet.room / lineHeight)));
      sheet.part({ type: 'P', actual }, () => {
        sheet.y = sheet.column(here, sheet.left, sheet.width, sheet.y);
      });
      lines = lines.slice(here.length);
    }
    sheet.y += 6;
  }
}
