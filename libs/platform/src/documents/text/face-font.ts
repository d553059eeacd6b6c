import { type Font, type Glyph, type GlyphRun } from 'fontkit';
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

/**
 * A font as pdfkit asks for it, that sets every run in one direction: the bidi algorithm has decided that
 * already, whatever the signs of a run suggest.
 *
 * A PDF knows one text for each code of a font. Arabic fonts draw several letters by one glyph (and dots of its
 * own), and fontkit remembers only the first text of a glyph; searched and copied text would be another than
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
  const shaped = new Map<string, GlyphRun>();
  const shape = (text: string, features?: string[]): GlyphRun => {
    const drawn = leftwards ? Array.from(text, mirrored).join('') : text;
    const run = exact.layout(drawn, features, undefined, undefined, leftwards ? 'rtl' : 'ltr');
    run.glyphs = run.glyphs.map(({ id, advanceWidth, codePoints }) => {
      const written = leftwards ? writtenAs(codePoints) : codePoints;
      // This is all that pdfkit wants to know of a glyph.
      return { id: codeFor(id, written), advanceWidth, codePoints: written } as unknown as Glyph;
    });
    return run;
  };
  // Each text is measured by the word and by the line before it is drawn; pdfkit scales what it gets in place.
  const layout = (text: string, features?: string[]): GlyphRun => {
    const run = shaped.get(text) ?? shape(text, features);
    shaped.set(text, run);
    const positions = run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    }));
    return { glyphs: run.glyphs, positions, advanceWidth: run.advanceWidth } as GlyphRun;
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

function writtenAs(codePoints: number[]): number[] {
  if (codePoints.length !== 1) return codePoints;
  return [mirrored(String.fromCodePoint(codePoints[0]!)).codePointAt(0)!];
}
