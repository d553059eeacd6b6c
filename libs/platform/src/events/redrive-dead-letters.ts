import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import { NotFound } from '../errors/domain-error.js';
import { OperationsLog } from '../operations/operations-log.js';

/** Sends events that failed for good off again, once the cause is mended. Handlers that had one before do not get it twice. */
@Injectable()
export class RedriveDeadLetters {
  constructor(
    private readonly transaction: Transaction,
    private readonly log: OperationsLog,
  ) {}

  /** Sends all off again that are there now. @returns how many */
  async all(): Promise<number> {
    return this.transaction.run(async () => {
      const rows = await this.transaction.rows<{ name: string }>(`${REDRIVE} RETURNING name`);
      const events: Record<string, number> = {};
      for (const { name } of rows) events[name] = (events[name] ?? 0) + 1;
      await this.log.note('dead_letter.all_redriven', null, { count: rows.length, events });
      return rows.length;
    });
  }

  /** @throws NotFound when it is not among the dead letters */
  async one(id: string): Promise<void> {
    await this.transaction.run(async () => {
      const [row] = await this.transaction.rows<{ name: string }>(`${REDRIVE} AND id = $1 RETURNING name`, [
        id,
      ]);
      if (!row) throw new NotFound();
      await this.log.note('dead_letter.redriven', id, { event: row.name });
    });
  }
}

/** Makes dead letters wait for the relay again, with fresh attempts. */
const REDRIVE =
  'UPDATE outbox_events SET failed_at = NULL, relayed_at = NULL, attempts = 0 WHERE failed_at IS NOT NULL';
