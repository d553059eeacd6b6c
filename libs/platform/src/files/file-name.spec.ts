import { describe, expect, it } from '@jest/globals';
import { fileName } from './file-name.js';

const pdf = (given: string | undefined): string => fileName(given, 'application/pdf');

describe('The name of a file', () => {
  it.each([
    ['blood count.pdf', 'blood count.pdf'],
    ['تحليل الدم.pdf', 'تحليل الدم.pdf'],
    ['REPORT.PDF', 'REPORT.PDF'],
    ['report.exe', 'report.exe.pdf'],
    ['page.pdf.html', 'page.pdf.html.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\scan.pdf', 'scan.pdf'],
    ['/absolute.pdf', 'absolute.pdf'],
    ['a.pdf\r\nSet-Cookie: a=b', 'a.pdfSet-Cookie: a=b.pdf'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['exe\u202efdp.pdf', 'exefdp.pdf'],
    ['a\u2066b\u2069\u200f\u061c.pdf', 'ab.pdf'],
    ['line\u2028separator.pdf', 'lineseparator.pdf'],
    ['half \ud800.pdf', 'half .pdf'],
    ['نامه\u200cها.pdf', 'نامه\u200cها.pdf'],
    ['  spaced.pdf  ', 'spaced.pdf'],
    ['cafe\u0301.pdf', 'caf\u00e9.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(pdf(given)).toBe(kept);
  });

  it.each([undefined, '', '   ', '.', '..', '../..', 'directory/', '\r\n', '\u202e'])(
    'is that of its type where %j leaves none',
    (given) => {
      expect(pdf(given)).toBe('document.pdf');
      expect(fileName(given, 'image/jpeg')).toBe('image.jpg');
    },
  );

  it('has at most 255 characters, none of them halved, and keeps its extension', () => {
    const name = pdf(`${'𝒙'.repeat(400)}.pdf`);
    expect(Array.from(name)).toHaveLength(255);
    expect(name).toBe(`${'𝒙'.repeat(251)}.pdf`);
    expect(pdf('x'.repeat(255))).toHaveLength(255);
  });
});
