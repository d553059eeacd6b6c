import PDFDocument from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { printFields } from './parts/fields.js';
import { printHead } from './parts/head.js';
import { printParagraphs } from './parts/paragraphs.js';
import { printRunningLines } from './parts/running-lines.js';
import { printTable } from './parts/table.js';
import { printVerification } from './parts/verification.js';
import { type PrintedDocument } from './printed-document.js';
import { Sheet } from './sheet.js';

/**
 * The document as a tagged PDF on A4, in both scripts. The same input gives the same bytes. What no font has is
 * printed as U+FFFD.
 */
export async function printDocument(document: PrintedDocument): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    // pdfkit would turn pages by itself at its margins.
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    bufferPages: true,
    info: {
      Title: `${document.title.en} · ${document.title.ar}`,
      Author: document.letterhead.name.en,
      CreationDate: document.createdAt,
    },
  });
  const bytes = buffer(pdf);
  const sheet = new Sheet(pdf);
  printHead(sheet, document);
  if (document.fields?.length) printFields(sheet, document.fields);
  if (document.table) printTable(sheet, document.table);
  if (document.paragraphs?.length) printParagraphs(sheet, document.paragraphs);
  if (document.verification) printVerification(sheet, document.verification);
  sheet.end();
  printRunningLines(sheet, document);
  pdf.end();
  return bytes;
}
