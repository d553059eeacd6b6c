import { type Client } from 'pg';

/** A row of a table; property names are column names in camel case. */
export type Row = Record<string, unknown>;

/** Inserts rows with the same properties, in one statement. */
export async function insertAll(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((name) => client.escapeIdentifier(columnOf(name)));
  if (columns.length === 0) return;
  const name = client.escapeIdentifier(table);
  await client.query(
    `INSERT INTO ${name} (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
    [JSON.stringify(rows.map(inColumns))],
  );
}

/** Inserts one row that is created now. */
export function insert(client: Client, table: string, row: Row): Promise<void> {
  return insertAll(client, table, [{ ...row, createdAt: new Date() }]);
}

const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const inColumns = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));

/** Bytes as PostgreSQL reads them from text. */
export const bytes = (buffer: Buffer): string => `\\x${buffer.toString('hex')}`;
