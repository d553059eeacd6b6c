import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const PATIENCE_MILLISECONDS = 300_000;

/** Waits until the worker has carried out every event, so that one round's work does not slow the next one. */
export async function workDone(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (
      const start = performance.now();
      performance.now() - start < PATIENCE_MILLISECONDS;
      await sleep(100)
    ) {
      const { rows } = await client.query(
        'SELECT FROM outbox_events WHERE completed_at IS NULL AND failed_at IS NULL LIMIT 1',
      );
      if (rows.length === 0) return;
    }
    throw new Error('The worker does not get done with its events.');
  } finally {
    await client.end();
  }
}
