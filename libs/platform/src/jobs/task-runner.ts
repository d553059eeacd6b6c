import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Interval } from '@nestjs/schedule';
import { newId } from '../database/id.js';
import { SYSTEM } from '../access/actor.js';
import { Permissions } from '../access/permissions.js';
import { PERMISSION } from '../access/permit.decorator.js';
import { Clock } from '../clock/clock.js';
import { withContext } from '../context/request-context.js';
import { Transaction } from '../database/transaction.js';
import { messageOf } from '../errors/message-of.js';
import { type Schedule, SCHEDULED_TASK, type Task } from './scheduled-task.js';

const TICK_MILLISECONDS = 1000;

interface KnownTask {
  schedule: Schedule;
  task: Task;
  permission: string;
}

/**
 * Runs the scheduled tasks. When each is due stands in PostgreSQL, and the worker that moves the due time on
 * is the one that runs it: any number of workers run a tick once, and a tick missed by all is run late.
 * Tasks run side by side, so that a long one keeps no other waiting; a worker runs each one at most once at a time.
 */
@Injectable()
export class TaskRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(TaskRunner.name);
  private readonly tasks = new Map<string, KnownTask>();
  private readonly running = new Map<string, Promise<void>>();
  private looking: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly permissions: Permissions,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function') continue;
      const schedule = Reflect.getOwnMetadata(SCHEDULED_TASK, metatype) as Schedule | undefined;
      if (!schedule) continue;
      if (this.tasks.has(schedule.name)) throw new Error(`Two tasks are called ${schedule.name}.`);
      const permission = Reflect.getOwnMetadata(PERMISSION, metatype) as string;
      this.tasks.set(schedule.name, { schedule, task: instance as Task, permission });
    }
    const names = [...this.tasks.keys()];
    const now = this.clock.now();
    await this.transaction.rows(
      'INSERT INTO scheduled_tasks (name, due_at) SELECT name, $2 FROM unnest($1::text[]) AS name ON CONFLICT DO NOTHING',
      [names, now],
    );
    // A schedule that a new release made shorter does not wait for the end of the old, longer one.
    await this.transaction.rows(
      `UPDATE scheduled_tasks AS task SET due_at = latest
         FROM unnest($1::text[], $2::timestamptz[]) AS schedule (name, latest)
        WHERE task.name = schedule.name AND task.due_at > latest`,
      [names, this.nextDue(names, now)],
    );
  }

  /** Finishes the tasks in hand, while the database is still there. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.looking;
    await Promise.all(this.running.values());
  }

  /** Looks for due tasks and starts them; a look that takes longer than a tick is not started twice. */
  @Interval(TICK_MILLISECONDS)
  tick(): void {
    if (this.stopped) return;
    this.looking ??= this.startDue().finally(() => (this.looking = undefined));
  }

  private async startDue(): Promise<void> {
    try {
      for (const name of await this.claim([...this.tasks.keys()].filter((name) => !this.running.has(name)))) {
        const known = this.tasks.get(name);
        if (known)
          this.running.set(
            name,
            this.runTask(known).finally(() => this.running.delete(name)),
          );
      }
    } catch (error) {
      this.logger.warn(`Scheduled work waits: ${messageOf(error)}`);
    }
  }

  /** Takes those of the given tasks that are due, all in one statement, and moves their due time on. */
  private async claim(names: readonly string[]): Promise<string[]> {
    const now = this.clock.now();
    const claimed = await this.transaction.rows<{ name: string }>(
      `WITH due AS MATERIALIZED (
         SELECT name FROM scheduled_tasks WHERE name = ANY($1) AND due_at <= $3 FOR UPDATE SKIP LOCKED)
       UPDATE scheduled_tasks AS task SET due_at = next_due, last_started_at = $3
         FROM due JOIN unnest($1::text[], $2::timestamptz[]) AS schedule (name, next_due) USING (name)
        WHERE task.name = due.name RETURNING task.name`,
      [names, this.nextDue(names, now), now],
      'task_claim',
    );
    return claimed.map(({ name }) => name);
  }

  private nextDue(names: readonly string[], now: Date): Date[] {
    return names.map(
      (name) => new Date(now.getTime() + (this.tasks.get(name)?.schedule.everySeconds ?? 0) * 1000),
    );
  }

  private async runTask({ schedule: { name }, permission, task }: KnownTask): Promise<void> {
    let problem: string | null = null;
    try {
      if (!this.permissions.allows('system', permission))
        throw new Error(`The system may not ${permission}.`);
      await withContext({ requestId: newId(), address: null, actor: SYSTEM }, () =>
        task.run(this.clock.now()),
      );
    } catch (error) {
      this.logger.error(error);
      problem = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    }
    await this.transaction
      .rows('UPDATE scheduled_tasks SET last_finished_at = $2, last_error = $3 WHERE name = $1', [
        name,
        this.clock.now(),
        problem,
      ])
      .catch((error: unknown) => this.logger.error(error));
  }
}
