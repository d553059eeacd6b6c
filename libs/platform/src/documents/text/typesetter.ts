import { type BaseDirection } from './bidi.js';
import { Faces } from './faces.js';
import { type Weight } from './fonts.js';
import { lineEnds } from './line-ends.js';
import { Paragraph, type Run } from './paragraph.js';
import { printableParagraphs } from './printable.js';

/** How a text is to look. */
export interface TextStyle {
  /** Height of the letters in points. */
  size: number;
  weight?: Weight;
  /** Where nothing is said, that of the first letter. */
  direction?: BaseDirection;
}

/** One line of set text. */
export interface Line {
  /** From left to right. */
  runs: (Run & { width: number })[];
  /** In points. */
  width: number;
  /** Whether the paragraph runs from right to left and so stands at the right. */
  leftwards: boolean;
  style: TextStyle;
}

/** Height of a line by that of its letters: Arabic vowels and descenders need the room. */
const LEADING = 1.6;

/** From the top of a line to the feet of its letters. */
const BASELINE = 1.14;

/** Turns text of any script into lines, and lines into ink. */
export class Typesetter {
  private readonly faces = new Faces();
  private readonly known = new Set<string>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly pdf: PDFKit.PDFDocument) {}

  /** Height of one line in points. */
  heightOf(style: TextStyle): number {
    return style.size * LEADING;
  }

  /** The text as lines no wider than this. */
  lines(text: string, style: TextStyle, width: number): Line[] {
    return printableParagraphs(text).flatMap((paragraph) => {
      const set = new Paragraph(paragraph, style.direction ?? 'auto', style.weight ?? 'regular', this.faces);
      const measure = (start: number, end: number): number => sum(this.measured(set, start, end, style.size));
      return lineEnds(set.text, width, measure).map(({ start, end }) => {
        const runs = this.measured(set, start, end, style.size);
        return { runs, width: sum(runs), leftwards: set.leftwards, style };
      });
    });
  }

  /** Draws the line with its top left corner here. */
  draw(line: Line, x: number, y: number): void {
    const placed: (Run & { x: number })[] = [];
    for (const run of line.runs) {
      placed.push({ ...run, x });
      x += run.width;
    }
    // In the order of the text, which is the order in which it is read aloud and copied.
    for (const run of placed.sort((a, b) => a.start - b.start)) {
      this.use(run, line.style.size);
      this.pdf.text(run.text, run.x, y + line.style.size * BASELINE, {
        lineBreak: false,
        baseline: 'alphabetic',
        // With a list, be it empty, pdfkit has the whole run shaped at once instead of word by word.
        features: [],
      });
    }
  }

  private measured(
    paragraph: Paragraph,
    start: number,
    end: number,
    size: number,
  ): (Run & { width: number })[] {
    return paragraph.runs(start, end).map((run) => ({ ...run, width: this.widthOf(run) * size }));
  }

  /** In units of the letters' height. */
  private widthOf(run: Run): number {
    const key = `${run.face.name} ${run.text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.use(run, 1);
      width = this.pdf.widthOfString(run.text, { features: [] });
      this.widths.set(key, width);
    }
    return width;
  }

  private use({ face }: Run, size: number): void {
    if (!this.known.has(face.name)) {
      // pdfkit takes a font that is open already; its types do not say so.
      this.pdf.registerFont(face.name, face.font as unknown as Buffer);
      this.known.add(face.name);
    }
    this.pdf.font(face.name, size);
  }
}

function sum(runs: { width: number }[]): number {
  return runs.reduce((total, run) => total + run.width, 0);
}
