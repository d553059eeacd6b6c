import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';

/** How long a task may be due before somebody should look after the workers, in milliseconds. */
const LATE_MILLISECONDS = 60_000;

/** What is known of a task. */
export interface KnownTask {
  name: string;
  /** When it runs next. */
  dueAt: Date;
  lastStartedAt: Date | null;
  lastFinishedAt: Date | null;
  /** Why its last run failed; null when it did not. */
  lastError: string | null;
}

/** What is done by the clock, as the workers noted it: for those who look after them. */
@Injectable()
export class ScheduledTasks {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** All of them by name. Tasks of releases that are gone stay listed as they were last run. */
  async list(): Promise<(KnownTask & { late: boolean })[]> {
    const now = this.clock.now().getTime();
    const rows = await this.transaction.rows<KnownTask>(
      `SELECT name, due_at AS "dueAt", last_started_at AS "lastStartedAt", last_finished_at AS "lastFinishedAt",
              last_error AS "lastError" FROM scheduled_tasks ORDER BY name`,
    );
    return rows.map((task) => ({ ...task, late: now - task.dueAt.getTime() > LATE_MILLISECONDS }));
  }
}
