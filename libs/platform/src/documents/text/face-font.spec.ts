import { describe, expect, it } from '@jest/globals';
import { faceFont } from './face-font.js';
import { scriptWith, sharedFont } from './fonts.js';

const textOf = (run: { glyphs: { codePoints: number[] }[] }): string =>
  run.glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('');

describe('a face', () => {
  const leftwards = faceFont(sharedFont('arabic', 'regular'), true);

  it('joins Arabic letters', () => {
    const alone = leftwards.layout('ب').glyphs[0]!.id;
    const [last, middle, first] = leftwards.layout('ببب').glyphs.map(({ id }) => id);
    expect(new Set([alone, first, middle, last]).size).toBe(4);
  });

  it('sets leftwards text from its end, each glyph knowing its letter', () => {
    expect(textOf(leftwards.layout('وصفة'))).toBe('ةفصو');
  });

  it('keeps the order of letters within a ligature', () => {
    expect(textOf(leftwards.layout('الآن'))).toBe([...'الآن'].reverse().join(''));
  });

  it('mirrors brackets and knows which one was written', () => {
    const rightwards = faceFont(sharedFont('arabic', 'regular'), false);
    const opening = leftwards.layout('(').glyphs[0]!;
    expect(textOf({ glyphs: [opening] })).toBe('(');
    expect(opening.advanceWidth).toBe(rightwards.layout(')').glyphs[0]!.advanceWidth);
    expect(leftwards.layout('(').positions).toEqual(rightwards.layout(')').positions);
  });

  it('tells letters apart that look alike, whatever was set before', () => {
    const font = sharedFont('arabic', 'regular');
    const persian = faceFont(font, true).layout('بیب');
    const arabic = faceFont(font, true).layout('بيب');
    expect(textOf(persian)).toBe('بیب');
    expect(textOf(arabic)).toBe('بيب');
  });

  it('has the letters of drug names in all weights, and knows what it lacks', () => {
    for (const weight of ['regular', 'bold'] as const) {
      for (const sign of 'Aé5µβμ≤°®—٣ةؤپ\u064E\uFFFD')
        expect(scriptWith(sign, ['latin', 'arabic'], weight)).not.toBeNull();
      expect(scriptWith('漢', ['latin', 'arabic'], weight)).toBeNull();
    }
  });
});
