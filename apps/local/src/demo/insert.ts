import { type Client } from 'pg';

/** Inserts one row that is created now; property names are column names in camel case. */
export async function insert(client: Client, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row).map((name) =>
    client.escapeIdentifier(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  );
  const places = columns.map((_, index) => `$${index + 1}`);
  await client.query(
    `INSERT INTO ${client.escapeIdentifier(table)} (${columns.join(', ')}, created_at) VALUES (${places.join(', ')}, now())`,
    Object.values(row),
  );
}
