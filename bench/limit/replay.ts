import { type Pool } from 'pg';
import { type Recording } from '../recorder.js';
import { filledIn } from '../template.js';

const names = new Map<string, string>();

/** Runs the statements of a request one after another on one connection, each of them prepared. */
export async function replay(
  pool: Pool,
  recording: Recording,
  variable: (name: string) => string,
): Promise<{ status: number; rows: unknown[] }> {
  const client = await pool.connect();
  try {
    const rows: unknown[] = [];
    for (const statement of recording) {
      const { sql } = statement;
      const answer = await client.query<object>({
        name: nameOf(sql),
        text: sql,
        values: filledIn(statement, variable),
      });
      if (answer.rowCount === 0 && /\bON CONFLICT\b/.test(sql)) {
        await client.query('ROLLBACK');
        return { status: 409, rows };
      }
      rows.push(...answer.rows);
    }
    return { status: recording.some(({ sql }) => sql.startsWith('INSERT')) ? 201 : 200, rows };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

function nameOf(sql: string): string {
  const name = names.get(sql) ?? `replay_${names.size}`;
  names.set(sql, name);
  return name;
}
