/** The same thing said in both scripts. */
export interface Bilingual {
  /** In English. */
  en: string;
  /** In Arabic. */
  ar: string;
}

/** Who issues the document; stands at the head of the first page. */
export interface Letterhead {
  /** Name of the clinic. */
  name: Bilingual;
  /** Address and telephone, several lines if need be. */
  address?: Bilingual;
}

/** One labelled value: the English label at the left, the Arabic one at the right. */
export interface PrintedField {
  /** What the value is. */
  label: Bilingual;
  /** In any script; with both given the Latin one stands left and the Arabic one right. */
  value: string | Bilingual;
}

/** One column of the table. */
export interface PrintedColumn {
  /** Heading, repeated on every page that the table reaches. */
  heading: Bilingual;
  /** Share of the width, relative to the other columns. */
  width: number;
}

/** A table; cells wrap and each takes the direction of what it says. */
export interface PrintedTable {
  columns: PrintedColumn[];
  /** One text for each column. */
  rows: string[][];
}

/** How anybody can check the document without an account. */
export interface PrintedVerification {
  /** What to do with the code. */
  caption: Bilingual;
  /** Absolute address; this is what the QR code holds. */
  address: string;
  /** The code by itself, for typing. */
  code: string;
}

/** Everything that a document says. It holds no layout: prescriptions and leaves come out alike. */
export interface PrintedDocument {
  /** When the document came to be; with the content it determines every byte of the PDF. */
  createdAt: Date;
  /** Main language, told to screen readers. */
  language: 'en' | 'ar';
  letterhead: Letterhead;
  title: Bilingual;
  /** Stands framed under the title: what would be dangerous to overlook, such as a cancellation. */
  notice?: Bilingual;
  fields?: PrintedField[];
  table?: PrintedTable;
  /** Each takes the direction of its first letter. Line breaks are kept. */
  paragraphs?: string[];
  verification?: PrintedVerification;
  /** Stands at the foot of every page, beside the page number. */
  foot?: string;
}
