import { type TestDatabase } from '#libs/platform/testing';

/**
 * What each table holds, in a few figures: any row that is written, changed or deleted changes them. Refusals
 * in the audit are left out: they are what a refusal has to leave.
 */
export async function digestOf(database: TestDatabase): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const digests = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await database.query<{ digest: string }>(
        `SELECT count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS digest FROM ${name} AS t
          WHERE to_jsonb(t) ->> 'action' IS DISTINCT FROM 'access.refused'`,
      );
      return [name, row?.digest ?? ''] as const;
    }),
  );
  return Object.fromEntries(digests);
}
