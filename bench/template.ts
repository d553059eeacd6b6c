import { type Recording, type Statement } from './recorder.js';

/** What one request has that others do not: its doctor, its time … */
export type Variables = Readonly<Record<string, string>>;

const ID = /[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/g;

/**
 * Puts names in the place of what belongs to this one request, so that others like it can be made: `«doctorId»`
 * for a variable, `«new0»` for an id that was made after `since`.
 */
export function templateOf(recording: Recording, variables: Variables, since: number): Recording {
  const made = new Map<string, string>();
  const generalized = (value: string): string => {
    let text = value;
    for (const [name, own] of Object.entries(variables))
      for (const form of [own, instantInPostgres(own)]) text = text.replaceAll(form, `«${name}»`);
    return text.replace(ID, (id) => {
      if (madeAt(id) < since) return id;
      const name = made.get(id) ?? `«new${made.size}»`;
      made.set(id, name);
      return name;
    });
  };
  return recording.map(({ sql, values }) => ({
    sql,
    values: values.map((value) => (value === null ? null : generalized(value))),
  }));
}

/** The values of a statement for one request. */
export function filledIn({ values }: Statement, variable: (name: string) => string): (string | null)[] {
  return values.map((value) => value?.replace(/«(\w+)»/g, (_, name: string) => variable(name)) ?? null);
}

/** A UUIDv7 begins with the milliseconds of its making. */
const madeAt = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** How a PostgreSQL in UTC writes `2026-01-31T09:00:00.000Z`; any other text stays as it is. */
const instantInPostgres = (text: string): string =>
  text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\.000Z$/, '$1 $2+00');
