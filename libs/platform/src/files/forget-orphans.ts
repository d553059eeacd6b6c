import { Injectable, Logger } from '@nestjs/common';
import { Permit } from '../access/permit.decorator.js';
import { Transaction } from '../database/transaction.js';
import { messageOf } from '../errors/message-of.js';
import { ScheduledTask, type Task } from '../jobs/scheduled-task.js';
import { FileStorage } from './storage/file-storage.js';

const KEPT_MILLISECONDS = 86_400_000;
const BATCH = 100;

interface Orphan {
  id: string;
  storage_key: string;
  created_at: Date;
}

/**
 * Forgets files that were attached to nothing within a day, and uploads that never ended. Each is marked first,
 * so that nobody can attach it any more; then the content goes, then the row. Wherever this stops, the row is
 * still there and tells the next run what is left to do.
 */
@Injectable()
@ScheduledTask({ name: 'files.forget_orphans', everySeconds: 600 })
@Permit('file.clean_up')
export class ForgetOrphans implements Task {
  private readonly logger = new Logger(ForgetOrphans.name);

  constructor(
    private readonly transaction: Transaction,
    private readonly storage: FileStorage,
  ) {}

  async run(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT_MILLISECONDS);
    let failed = 0;
    for (let last: Orphan | undefined; ;) {
      const orphans = await this.mark(before, now, last);
      const gone: string[] = [];
      for (const orphan of orphans) if (await this.takeAway(orphan)) gone.push(orphan.id);
      failed += orphans.length - gone.length;
      await this.transaction.rows('DELETE FROM files WHERE id = ANY($1::uuid[]) AND attached_at IS NULL', [
        gone,
      ]);
      last = orphans.at(-1);
      if (orphans.length < BATCH) break;
    }
    // The others are done; this tells that some wait for the next run.
    if (failed > 0) throw new Error(`The contents of ${failed} forgotten files could not be deleted.`);
  }

  /** The next ones, oldest first; those that could not be deleted are not tried twice in one run. */
  private async mark(before: Date, now: Date, last: Orphan | undefined): Promise<Orphan[]> {
    const marked = await this.transaction.rows<Orphan>(
      `WITH orphan AS MATERIALIZED (
         SELECT id FROM files
          WHERE attached_at IS NULL AND created_at < $1 AND (created_at, id) > ($3, $4::uuid)
          ORDER BY created_at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
       UPDATE files SET forgotten_at = coalesce(forgotten_at, $2) FROM orphan WHERE files.id = orphan.id
       RETURNING files.id, storage_key, created_at`,
      [before, now, last?.created_at ?? '-infinity', last?.id ?? '00000000-0000-0000-0000-000000000000'],
    );
    return marked.sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1));
  }

  private async takeAway({ id, storage_key }: Orphan): Promise<boolean> {
    try {
      await this.storage.delete(storage_key);
      return true;
    } catch (error) {
      this.logger.warn(`The content of file ${id} cannot be deleted: ${messageOf(error)}`);
      return false;
    }
  }
}
