import { gzipSync } from 'node:zlib';

/** The least that each type is recognised by; nothing reads further. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
/** One transparent pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200, 7)]);
export const DICOM = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), Buffer.alloc(100, 1)]);

/** What must never be taken, whatever it is called. */
export const EXE = Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(300)]);
export const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
export const HTML = Buffer.from('<!doctype html><script>alert(document.cookie)</script>');
export const GZIP_BOMB = gzipSync(Buffer.alloc(50 * 1024 * 1024));
export const ZIP_BOMB = Buffer.concat([
  Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000', 'latin1'),
  GZIP_BOMB,
]);

/** A PDF file of exactly so many bytes. */
export const pdfOf = (bytes: number): Buffer => {
  const content = Buffer.alloc(bytes, 'hospital ');
  PDF.copy(content);
  return content;
};
