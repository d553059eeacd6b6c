import { afterEach, describe, expect, it } from '@jest/globals';
import {
  closePdfs,
  openPdf,
  pageTexts,
  scannedCode,
  squeezed,
  textsOf,
} from '../../test/support/read-pdf.js';
import { printDocument } from './print-document.js';
import { type PrintedDocument } from './printed-document.js';

/** A4 less the margin, in points. */
const RIGHT_EDGE = 595.28 - 48;
const INSTRUCTIONS = 'يؤخذ قرص واحد (500 mg) مرتين يومياً لمدة 7 أيام';

const sample = (overrides: Partial<PrintedDocument> = {}): PrintedDocument => ({
  createdAt: new Date('2026-03-01T10:00:00Z'),
  language: 'en',
  letterhead: {
    name: { en: 'Al-Noor Clinic', ar: 'عيادة النور' },
    address: { en: '12 King Hussein St.\nAmman', ar: 'شارع الملك حسين 12\nعمّان' },
  },
  title: { en: 'Prescription', ar: 'وصفة طبية' },
  foot: 'Licence 4711',
  ...overrides,
});

const items = (count: number): PrintedDocument['table'] => ({
  columns: [
    { heading: { en: 'Medicine', ar: 'الدواء' }, width: 2 },
    { heading: { en: 'Instructions', ar: 'التعليمات' }, width: 3 },
  ],
  rows: Array.from({ length: count }, (_, index) => [`أموكسيسيلين / Amoxicillin no${index}x`, INSTRUCTIONS]),
});

const print = (overrides?: Partial<PrintedDocument>): Promise<Buffer> => printDocument(sample(overrides));

describe('a printed document', () => {
  afterEach(closePdfs);

  it('says what it was given, in both scripts and in the order of writing', async () => {
    const said = [
      { label: { en: 'Patient', ar: 'المريض' }, value: { en: "Rania Mas'oud", ar: 'رانيا مسؤول آل مُؤمِن' } },
      { label: { en: 'Diagnosis', ar: 'التشخيص' }, value: 'التهاب رئوي Pneumonia (J18.9)' },
    ];
    const notice = { en: 'CANCELLED', ar: 'ملغاة' };
    const [page] = await pageTexts(
      await print({ fields: said, notice, paragraphs: [INSTRUCTIONS, 'الآن لا إله'] }),
    );
    const expected = said.flatMap(({ label, value }) => [
      label.en,
      label.ar,
      ...(typeof value === 'string' ? [value] : [value.en, value.ar]),
    ]);
    for (const text of [...expected, 'Al-Noor Clinic', 'عيادة النور', 'شارع الملك حسين 12', 'وصفة طبية']) {
      expect(page).toContain(squeezed(text));
    }
    for (const text of [notice.en, notice.ar, INSTRUCTIONS, 'الآن لا إله', 'Licence 4711', 'Page 1 of 1']) {
      expect(page).toContain(squeezed(text));
    }
  });

  it('shows Arabic from right to left with doses and dates the right way round', async () => {
    const pdf = await openPdf(await print({ paragraphs: ['تناول (500 mg) من 2026-03-01 حتى العيد'] }));
    const [pieces = []] = await textsOf(pdf);
    const at = (text: string): number => pieces.find((piece) => piece.text.includes(text))!.x;
    const order = ['تناول', '500 mg', 'من', '2026-03-01', 'حتى'].map(at);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  it('wraps Arabic so that each line begins at the right edge', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `كلمة${'اب'.repeat(index % 4)}`);
    const [page = []] = await textsOf(await openPdf(await print({ paragraphs: [words.join(' ')] })));
    expect(squeezed(page.map(({ text }) => text).join(''))).toContain(words.join(''));
    const pieces = page.filter(({ text }) => text.includes('كلمة'));
    const lines = [...new Set(pieces.map(({ y }) => y))];
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      const edge = Math.max(...pieces.filter(({ y }) => y === line).map(({ right }) => right));
      expect(Math.abs(edge - RIGHT_EDGE)).toBeLessThan(2);
    }
  });

  it('repeats the heading of a table on each page and prints each row once', async () => {
    const pages = await pageTexts(await print({ table: items(30) }));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page.split('Medicine')).toHaveLength(2);
      expect(page).toContain('الدواء');
      expect(page).toContain(`Page${index + 1}of${pages.length}`);
    }
    for (let row = 0; row < 30; row++) expect(pages.join('').split(`no${row}x`)).toHaveLength(2);
  });

  it('continues a row and a paragraph that are taller than a page', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `w${index}`).join(' ');
    const table = { ...items(0)!, rows: [['A', long]] };
    const pages = await pageTexts(await print({ table, paragraphs: [`${long} ${long}`] }));
    const text = pages.join('');
    for (let word = 0; word < 900; word++) {
      expect(text.split(new RegExp(`w${word}(?!\\d)`, 'u'))).toHaveLength(4);
    }
  });

  it('carries a code that a scanner reads, and the same in letters', async () => {
    const address = 'https://hospital.example/verify/K7QF-2M9X-4TBD';
    const caption = { en: 'Check it here.', ar: 'تحقق هنا.' };
    const bytes = await print({
      table: items(30),
      verification: { caption, address, code: 'K7QF-2M9X-4TBD' },
    });
    const pages = await pageTexts(bytes);
    expect(pages.at(-1)).toContain(`${address}K7QF-2M9X-4TBD`);
    expect(await scannedCode(await openPdf(bytes), pages.length)).toBe(address);
  });

  it('prints what no font has as a replacement sign, and survives broken text', async () => {
    const [page] = await pageTexts(
      await print({ paragraphs: ['a漢b 😀 \uD800 \u0007\u202Eend', '', '\u064E'] }),
    );
    expect(page).toContain('a\uFFFDb\uFFFD\uFFFD');
  });

  it('gives the same bytes for the same input, whatever was printed before', async () => {
    const document = { table: items(3), paragraphs: ['يوم'] };
    const first = await print(document);
    await print({ paragraphs: ['یک روز'] });
    expect((await print(document)).equals(first)).toBe(true);
  });

  it('names itself and its language, and is tagged for screen readers', async () => {
    const pdf = await openPdf(await print({ language: 'ar', table: items(1) }));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Prescription · وصفة طبية',
      Language: 'ar',
      CreationDate: 'D:20260301100000Z',
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'Table', 'TR', 'TH', 'TD', 'P']) expect(tree).toContain(`"role":"${role}"`);
    expect(tree).toContain(INSTRUCTIONS);
  });

  it('embeds only the letters that it uses', async () => {
    expect((await print()).length).toBeLessThan(60_000);
  });
});
