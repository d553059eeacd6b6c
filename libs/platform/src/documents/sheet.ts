import { type Line, type TextStyle, Typesetter } from './text/typesetter.js';

/** Points; a millimetre is 2.83 of them. */
const MARGIN = 48;
const FOOT_HEIGHT = 40;
const RUNNING_HEAD_HEIGHT = 30;

/** What a screen reader is told of a part. */
export interface Meaning {
  /** Structure type of PDF 1.7, such as `P` or `TD`. */
  type: string;
  /** The text as it is written, where its pieces are drawn in another order. */
  actual?: string;
  alt?: string;
  within?: PDFKit.PDFStructureElement;
}

/** The pages of a document and how far down they are filled. */
export class Sheet {
  /** How far down the page is filled. */
  y = MARGIN;
  readonly left = MARGIN;
  readonly right: number;
  readonly width: number;
  readonly bottom: number;
  readonly typesetter: Typesetter;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(readonly pdf: PDFKit.PDFDocument) {
    this.right = pdf.page.width - MARGIN;
    this.width = this.right - this.left;
    this.bottom = pdf.page.height - MARGIN - FOOT_HEIGHT;
    this.typesetter = new Typesetter(pdf);
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  /** What is left of the page. */
  get room(): number {
    return this.bottom - this.y;
  }

  /** What a page after the first offers. */
  get fullRoom(): number {
    return this.bottom - MARGIN - RUNNING_HEAD_HEIGHT;
  }

  /** Goes to a new page where less than this is left; tells whether it did. */
  ensure(height: number): boolean {
    // A part taller than a page begins where it is: no page would hold it.
    if (height <= this.room || height > this.fullRoom) return false;
    this.nextPage();
    return true;
  }

  nextPage(): void {
    this.pdf.addPage();
    this.y = MARGIN + RUNNING_HEAD_HEIGHT;
  }

  lines(text: string, style: TextStyle, width: number): Line[] {
    return this.typesetter.lines(text, style, width);
  }

  /** Draws lines into a column, each at the side from which it is read; returns where they end. */
  column(lines: Line[], x: number, width: number, y: number): number {
    for (const line of lines) {
      this.typesetter.draw(line, line.leftwards ? x + width - line.width : x, y);
      y += this.typesetter.heightOf(line.style);
    }
    return y;
  }

  heightOf(lines: Line[]): number {
    return lines.reduce((height, line) => height + this.typesetter.heightOf(line.style), 0);
  }

  /** A part that holds others: a table, a row. */
  group(type: string, within = this.root): PDFKit.PDFStructureElement {
    const group = this.pdf.struct(type);
    within.add(group);
    return group;
  }

  /** Draws what screen readers read. */
  part({ type, actual, alt, within = this.root }: Meaning, draw: () => void): void {
    // `lang` follows the text, so that a reader speaks Arabic as Arabic.
    const lang = actual && /\p{Script=Arabic}/u.test(actual) ? 'ar' : 'en';
    const element = this.pdf.struct(type, { ...(actual ? { actual, lang } : {}), ...(alt ? { alt } : {}) });
    within.add(element);
    element.add(this.pdf.markStructureContent(type));
    draw();
    this.pdf.endMarkedContent();
    element.end();
  }

  /** Nothing that is read follows. */
  end(): void {
    this.root.end();
  }

  /** Draws what they pass over: lines, backgrounds, page numbers. */
  decoration(draw: () => void): void {
    this.pdf.markContent('Artifact');
    draw();
    this.pdf.endMarkedContent();
  }

  rule(y: number, from = this.left, to = this.right): void {
    this.decoration(() =>
      this.pdf.moveTo(from, y).lineTo(to, y).lineWidth(0.5).stroke('#9aa5b1').fillColor('#000'),
    );
  }
}
