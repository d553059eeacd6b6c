import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import { type Page, pageOf, type PageQuery, readCursor } from '../http/pagination.js';

/** An event that was given up after its last attempt. */
export interface DeadLetterRow {
  id: string;
  name: string;
  payload: Record<string, unknown>;
  attempts: number;
  last_error: string | null;
  occurred_at: Date;
  failed_at: Date;
}

/** How many dead letters there are of an event, and since when. */
export interface DeadLetterSummary {
  name: string;
  count: number;
  /** When the oldest of them was given up. */
  since: Date;
}

/** The events that failed for good: where an admin looks. */
@Injectable()
export class DeadLetters {
  constructor(private readonly transaction: Transaction) {}

  /** What they are, the oldest first. */
  async summary(): Promise<DeadLetterSummary[]> {
    return this.transaction.rows<DeadLetterSummary>(
      `SELECT name, count(*)::int AS count, min(failed_at) AS since FROM outbox_events
        WHERE failed_at IS NOT NULL GROUP BY name ORDER BY since, name`,
      [],
      'dead_letter_summary',
    );
  }

  /** Dead letters, the oldest first. */
  async list(page: PageQuery): Promise<Page<DeadLetterRow>> {
    const [failedAt, id] =
      page.cursor === undefined ? [] : readCursor(page.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]);
    const rows = await this.transaction.rows<DeadLetterRow>(
      `SELECT id, name, payload, attempts, last_error, occurred_at, failed_at FROM outbox_events
        WHERE failed_at IS NOT NULL AND ($1::timestamptz IS NULL OR (failed_at, id) > ($1, $2::uuid))
        ORDER BY failed_at, id LIMIT $3`,
      [failedAt ?? null, id ?? null, page.limit + 1],
    );
    return pageOf(rows, page.limit, (row) => [row.failed_at, row.id]);
  }
}
