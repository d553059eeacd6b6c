import { openSync, readSync, closeSync, fstatSync } from 'node:fs';

/** One SQL statement, with its values as PostgreSQL writes them. */
export interface Statement {
  sql: string;
  values: (string | null)[];
}

/** The statements of one request, in their order. */
export type Recording = Statement[];

/** The wake-up of the worker comes after the answer, gathered for many requests: it belongs to none. */
const AFTERWARDS = /pg_notify/;

/**
 * Reads from the server's log what a request asked of the database. An api whose connections say
 * `log_statement=all` is asked; each statement is in the log before it runs, so before the answer.
 */
export class Recorder {
  constructor(private readonly log: string) {}

  /** The statements that `request` causes. Nothing else may be recorded meanwhile. */
  async record(request: () => Promise<void>): Promise<Recording> {
    const file = openSync(this.log, 'r');
    try {
      const start = fstatSync(file).size;
      await request();
      const text = Buffer.alloc(fstatSync(file).size - start);
      readSync(file, text, 0, text.length, start);
      return statementsIn(text.toString()).filter(({ sql }) => !AFTERWARDS.test(sql));
    } finally {
      closeSync(file);
    }
  }
}

/** The address of a database for connections whose statements are in the log. */
export function recordedUrl(url: string): string {
  const recorded = new URL(url);
  recorded.searchParams.set('options', '-c log_statement=all');
  return recorded.href;
}

/** Lines of an entry after its first begin with a tab; the values of a statement follow it as an entry of their own. */
export function statementsIn(log: string): Recording {
  const recording: Recording = [];
  for (const entry of log.split(/\n(?!\t)/)) {
    const text = entry.replaceAll('\n\t', '\n');
    const sql = /LOG: {2}(?:execute [^:]+|statement): ([^]*)/.exec(text)?.[1];
    if (sql !== undefined) recording.push({ sql, values: [] });
    const values = /DETAIL: {2}Parameters: ([^]*)/i.exec(text)?.[1];
    if (values !== undefined) recording.at(-1)?.values.push(...valuesIn(values));
  }
  return recording;
}

const valuesIn = (text: string): (string | null)[] =>
  [...text.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(
    ([, value]) => value?.replaceAll("''", "'") ?? null,
  );
