import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import { NotFound } from '../errors/domain-error.js';
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

/** The events that failed for good: where an admin looks, and sends them off again once the cause is mended. */
@Injectable()
export class DeadLetters {
  constructor(private readonly transaction: Transaction) {}

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

  /** Sends all off again that are there now. @returns how many */
  async redriveAll(): Promise<number> {
    const rows = await this.transaction.rows(`${REDRIVE} RETURNING id`);
    return rows.length;
  }

  /**
   * Sends one dead letter off again. Handlers that had it before do not get it twice.
   *
   * @throws NotFound when it is not among the dead letters
   */
  async redrive(id: string): Promise<void> {
    await this.transaction.run(async () => {
      const [row] = await this.transaction.rows<{ id: string }>(`${REDRIVE} AND id = $1 RETURNING id`, [id]);
      if (!row) throw new NotFound();
    });
  }
}

/** Makes dead letters wait for the relay again, with fresh attempts. */
const REDRIVE =
  'UPDATE outbox_events SET failed_at = NULL, relayed_at = NULL, attempts = 0 WHERE failed_at IS NOT NULL';
