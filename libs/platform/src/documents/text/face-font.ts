import { type Font, type Glyph, type GlyphPosition, type GlyphRun } from 'fontkit';
import { mirrored } from './bidi.js';

/** A subset as fontkit has it; its types are mistaken about what including returns. */
interface Subset {
  /** The glyphs in the order in which they will be embedded. */
  glyphs: number[];
  /** Returns the place of the glyph. */
  includeGlyph(glyph: number): number;
}

/** Numbers from here on name a glyph together with the text that it stands for; fonts have fewer glyphs. */
const FIRST_CODE = 0x10000;

const ZERO_WIDTH_NON_JOINER = 0x200c;

/**
 * A font as pdfkit asks for it, that sets every run in one direction: the bidi algorithm has decided that
 * already, whatever the signs of a run suggest.
 *
 * A PDF knows one text for each code of a font. Arabic fonts draw several letters by one glyph, and fontkit
 * remembers only the first text of a glyph; searched and copied text would be another than
 * what was written. So each pair of glyph and text has a code of its own here. In text that runs leftwards
 * brackets are swapped for their mirror images, and still stand for the bracket that was written.
 */
export function faceFont(shared: Font, leftwards: boolean): Font {
  const codes = new Map<string, number>();
  const glyphIds: number[] = [];
  const codeFor = (glyphId: number, text: number[]): number => {
    const key = `${glyphId}:${text.join()}`;
    const code = codes.get(key) ?? FIRST_CODE + glyphIds.push(glyphId) - 1;
    codes.set(key, code);
    return code;
  };

  const exact = withExactText(shared);
  const blank = shared.glyphForCodePoint(ZERO_WIDTH_NON_JOINER);
  const shaped = new Map<string, GlyphRun>();
  const shape = (text: string, features?: string[]): GlyphRun => {
    const drawn = leftwards ? Array.from(text, mirrored).join('') : text;
    const run = exact.layout(drawn, features, undefined, undefined, leftwards ? 'rtl' : 'ltr');
    const glyphs: Glyph[] = [];
    const positions: GlyphPosition[] = [];
    run.glyphs.forEach(({ id, advanceWidth, codePoints }, index) => {
      const [first = [], ...others] = leftwards ? oneByOne(codePoints) : [codePoints];
      for (const other of others.reverse()) {
        glyphs.push({
          id: codeFor(blank.id, other),
          advanceWidth: blank.advanceWidth,
          codePoints: other,
        } as Glyph);
        positions.push({ xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 });
      }
      // This is all that pdfkit wants to know of a glyph.
      glyphs.push({ id: codeFor(id, first), advanceWidth, codePoints: first } as Glyph);
      positions.push(run.positions[index]!);
    });
    run.glyphs = glyphs;
    run.positions = positions;
    return run;
  };
  // Each text is measured by the word and by the line before it is drawn; pdfkit scales the
  // positions that it gets in place and reads the width after that.
  const layout = (text: string, features?: string[]): GlyphRun => {
    const run = shaped.get(text) ?? shape(text, features);
    shaped.set(text, run);
    const positions = run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    }));
    const sum = (): number => positions.reduce((width, { xAdvance }) => width + xAdvance, 0);
    return Object.defineProperty({ glyphs: run.glyphs, positions }, 'advanceWidth', { get: sum }) as GlyphRun;
  };

  const createSubset = (): Subset => {
    const subset = shared.createSubset() as unknown as Subset;
    const places = new Map<number, number>();
    const includeGlyph = subset.includeGlyph.bind(subset);
    subset.includeGlyph = (glyph) => {
      if (glyph < FIRST_CODE) return includeGlyph(glyph);
      const place = places.get(glyph) ?? subset.glyphs.push(glyphIds[glyph - FIRST_CODE]!) - 1;
      places.set(glyph, place);
      return place;
    };
    return subset;
  };

  return Object.create(exact, {
    layout: { value: layout },
    createSubset: { value: createSubset },
    // pdfkit takes fonts of one name for one font.
    postscriptName: { value: leftwards ? `${shared.postscriptName}-RTL` : shared.postscriptName },
  }) as Font;
}

/** The font with glyphs that know what they stand for in this place, not in the first one. */
function withExactText(shared: Font): Font {
  const getGlyph = (id: number, codePoints: number[] = []): Glyph => {
    const glyph = shared.getGlyph(id, codePoints);
    const known = glyph.codePoints;
    if (known.length === codePoints.length && known.every((point, i) => point === codePoints[i]))
      return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph;
  };
  return Object.create(shared, { getGlyph: { value: getGlyph } }) as Font;
}

/**
 * The text of a glyph in a leftwards run, sign by sign. Viewers turn such a run around sign by sign, those within
 * a ligature too: lam-alef would be found as alef-lam. So a ligature stands for its first letter, and blanks of no
 * width beside it for the others.
 */
function oneByOne(codePoints: number[]): number[][] {
  return codePoints.map((point) => [mirrored(String.fromCodePoint(point)).codePointAt(0)!]);
}
