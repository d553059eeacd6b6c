import { createCanvas } from '@napi-rs/canvas';
import jsqr from 'jsqr';
import { type TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text where a viewer finds it on the page. */
export interface FoundText {
  text: string;
  /** Left edge in points. */
  x: number;
  /** Right edge in points. */
  right: number;
  /** Its line, counted in points from the foot of the page. */
  y: number;
}

const opened: PDFDocumentProxy[] = [];

/** Opens a printed document as a viewer would. */
export async function openPdf(bytes: Buffer): Promise<PDFDocumentProxy> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  opened.push(pdf);
  return pdf;
}

/** Lets go of what was opened. */
export async function closePdfs(): Promise<void> {
  await Promise.all(opened.splice(0).map((pdf) => pdf.destroy()));
}

/** The pieces of text of each page, in the order in which a viewer copies them. */
export async function textsOf(pdf: PDFDocumentProxy): Promise<FoundText[][]> {
  const pages: FoundText[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? [found(item)] : [])));
  }
  return pages;
}

function found({ str, transform, width }: TextItem): FoundText {
  const [x, y] = (transform as number[]).slice(4) as [number, number];
  return { text: str, x, right: x + width, y };
}

/** The text of each page without white space: viewers guess that from gaps. */
export async function pageTexts(bytes: Buffer): Promise<string[]> {
  const pages = await textsOf(await openPdf(bytes));
  return pages.map((pieces) => squeezed(pieces.map(({ text }) => text).join('')));
}

/** The text without white space. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s/gu, '');
}

/** What a scanner reads from the printed page, or null. */
export async function scannedCode(pdf: PDFDocumentProxy, pageNumber: number): Promise<string | null> {
  const page = await pdf.getPage(pageNumber);
  const viewport = page.getViewport({ scale: 2 });
  const canvas = createCanvas(viewport.width, viewport.height);
  // Its types know only the canvas of a browser.
  await page.render({ canvas: canvas as never, viewport }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  // The package is CommonJS whose export is the function itself.
  const scan = jsqr as unknown as typeof jsqr.default;
  return scan(data, canvas.width, canvas.height)?.data ?? null;
}
