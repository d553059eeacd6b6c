/**
 * A piece of a mail. Each text in it is a Handlebars template; one source makes both the HTML and the plain
 * part. A piece whose texts come out empty is left out.
 */
export type Block =
  /** A paragraph. */
  | string
  /** Something that has changed or is out of the ordinary. */
  | { alert: string }
  /** A table of facts; a line without a value is left out. */
  | { facts: readonly (readonly [label: string, value: string])[] }
  /** A code to type in. */
  | { code: string }
  /** A link, as a button and as an address to copy. */
  | { button: string; link: string }
  /** A paragraph in small print; `exact` is what programs copy, letter for letter, `page` an address to follow. */
  | { note: string; exact?: string; page?: string };

/** A mail in one language. */
export interface Words {
  subject: string;
  /** The first one greets the reader. */
  body: readonly Block[];
}

/** A mail in both languages, and what fills it. */
export interface MailTemplate {
  about:
    | 'account'
    | 'appointment'
    | 'waitlist'
    | 'family'
    | 'chart'
    | 'prescription'
    | 'delivery'
    | 'emergency'
    | 'operations';
  /** The calendar part that goes with it: an invitation, or its withdrawal. */
  calendar?: 'REQUEST' | 'CANCEL';
  en: Words;
  ar: Words;
}
