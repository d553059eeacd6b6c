import { createCanvas } from '@napi-rs/canvas';
import jsqr from 'jsqr';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a viewer finds in a printed document, and a scanner. */
export interface ReadPdf {
  pages: number;
  /** The text of the first page without white space: viewers guess that from gaps. */
  text: string;
  /** What the code on the first page holds, or null. */
  code: string | null;
}

/** Opens a printed document as a viewer would. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  try {
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const text = squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
    return { pages: pdf.numPages, text, code: await scanned(page) };
  } finally {
    await pdf.destroy();
  }
}

/** A text without white space. */
export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s/gu, '');

async function scanned(page: PDFPageProxy): Promise<string | null> {
  const viewport = page.getViewport({ scale: 2 });
  const canvas = createCanvas(viewport.width, viewport.height);
  // Its types know only the canvas of a browser.
  await page.render({ canvas: canvas as never, viewport }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  // The package is CommonJS whose export is the function itself.
  const scan = jsqr as unknown as typeof jsqr.default;
  return scan(data, canvas.width, canvas.height)?.data ?? null;
}
