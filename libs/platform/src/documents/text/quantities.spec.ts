import { describe, expect, it } from '@jest/globals';
import { isolateQuantities } from './quantities.js';

/** Isolates written as angle quotes, so that they can be seen. */
const shown = (text: string): string =>
  isolateQuantities(text).replaceAll('\u2066', '«').replaceAll('\u2069', '»');

describe('quantities inside Arabic', () => {
  it.each([
    ['قرص (500 mg) مرتين', 'قرص («500 mg») مرتين'],
    ['دواء Amoxicillin 500 mg يومياً', 'دواء «Amoxicillin 500 mg» يومياً'],
    ['دواء Augmentin (875 mg) tablets يومياً', 'دواء «Augmentin (875 mg) tablets» يومياً'],
    ['حرارة (≤ 38.5 °C) فقط', 'حرارة («≤ 38.5 °C») فقط'],
    ['من 2026-03-01 حتى 2026-03-08', 'من «2026-03-01» حتى «2026-03-08»'],
    ['هاتف: +962 6 555 0100.', 'هاتف: «+962 6 555 0100».'],
    ['نسبة 95% تقريباً', 'نسبة «95%» تقريباً'],
  ])('keeps what belongs together in %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['لمدة 7 أيام', 'الغرف 5، 6، 7', '2-3 مرات', 'مستشفى King Abdullah فقط', 'بلا أرقام'])(
    'leaves %s to the algorithm',
    (text) => {
      expect(isolateQuantities(text)).toBe(text);
    },
  );

  it('takes time in proportion to the text, however it is made', () => {
    const hostile = ['1('.repeat(20_000), '1 '.repeat(20_000), '<'.repeat(20_000), `a${'!'.repeat(40_000)}`];
    const start = performance.now();
    for (const text of hostile) isolateQuantities(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
