import { type BaseDirection, bidi, runsLeftwards } from './bidi.js';
import { type Face, type Faces } from './faces.js';
import { type Script, scriptWith, type Weight } from './fonts.js';
import { isolateQuantities } from './quantities.js';
import { isInvisible, isMark, REPLACEMENT } from './printable.js';

/** A piece of text that one face sets in one direction. */
export interface Run {
  text: string;
  face: Face;
  /** Where it begins in the paragraph. */
  start: number;
}

/** A paragraph of which is known, sign by sign, which way it runs and which font has it. */
export class Paragraph {
  /** Whether the paragraph as a whole runs from right to left. */
  readonly leftwards: boolean;
  /** The text with marks of direction added. */
  readonly text: string;
  private readonly embedding;
  private readonly faces: (Face | null)[] = [];
  private readonly signs: string[] = [];

  constructor(text: string, direction: BaseDirection, weight: Weight, faces: Faces) {
    // Decided before isolates are added: the search for the first letter passes over what they hold.
    const base = direction === 'auto' ? bidi.getEmbeddingLevels(text).paragraphs[0]?.level : undefined;
    this.leftwards = base === undefined ? direction === 'rtl' : runsLeftwards(base);
    this.text = isolateQuantities(text);
    this.embedding = bidi.getEmbeddingLevels(this.text, this.leftwards ? 'rtl' : 'ltr');
    this.chooseFaces(weight, faces);
  }

  /** What stands from start to end on one line: its runs as they follow each other from left to right. */
  runs(start: number, end: number): Run[] {
    const runs: Run[] = [];
    let last = -1;
    for (const index of this.visualOrder(start, end)) {
      const face = this.faces[index];
      if (!face) continue;
      const run = runs.at(-1);
      const sign = this.signs[index]!;
      const leftwards = this.leftwardsAt(index);
      if (run && run.face === face && this.adjoins(last, index, leftwards)) {
        run.text = leftwards ? sign + run.text : run.text + sign;
        run.start = Math.min(run.start, index);
      } else {
        runs.push({ text: sign, face, start: index });
      }
      last = index;
    }
    return runs;
  }

  private leftwardsAt(index: number): boolean {
    return runsLeftwards(this.embedding.levels[index]!);
  }

  /** Signs left out between two (marks of direction) do not part them. */
  private adjoins(last: number, index: number, leftwards: boolean): boolean {
    const [from, to] = leftwards ? [index, last] : [last, index];
    if (to <= from) return false;
    for (let between = from + 1; between < to; between++) if (this.faces[between]) return false;
    return true;
  }

  private visualOrder(start: number, end: number): number[] {
    const order = Array.from({ length: end - start }, (_, index) => start + index);
    for (const [from, to] of bidi.getReorderSegments(this.text, this.embedding, start, end - 1)) {
      const turned = order.slice(from! - start, to! - start + 1).reverse();
      order.splice(from! - start, turned.length, ...turned);
    }
    return order;
  }

  private chooseFaces(weight: Weight, faces: Faces): void {
    let index = 0;
    let before: Script | null = null;
    for (const sign of this.text) {
      const leftwards = this.leftwardsAt(index);
      const preferred: Script[] = leftwards ? ['arabic', 'latin'] : ['latin', 'arabic'];
      if (isMark(sign) && before) preferred.unshift(before);
      const invisible = isInvisible(sign);
      const script = scriptWith(sign, preferred, weight);
      this.signs[index] = script || invisible ? sign : REPLACEMENT;
      this.faces[index] = invisible ? null : faces.face(script ?? 'latin', weight, leftwards);
      if (!invisible) before = script ?? 'latin';
      // The second half of a surrogate pair went with the first.
      if (sign.length === 2) this.faces[index + 1] = null;
      index += sign.length;
    }
  }
}
