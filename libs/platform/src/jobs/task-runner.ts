import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Interval } from '@nestjs/schedule';
import { newId } from '../database/id.js';
import { SYSTEM } from '../access/actor.js';
import { Permissions } from '../access/permissions.js';
import { PERMISSION } from '../access/permit.decorator.js';
import { Clock } from '../clock/clock.js';
import { withContext } from '../context/request-context.js';
import { Transaction } from '../database/transaction.js';
import { type Schedule, SCHEDULED_TASK, type Task } from './scheduled-task.js';

const TICK_MILLISECONDS = 1000;

/**
 * Runs the scheduled tasks. When each is due stands in PostgreSQL, and the worker that moves the due time on
 * is the one that runs it: any number of workers run a tick once, and a tick missed by all is run late.
 */
@Injectable()
export class TaskRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(TaskRunner.name);
  private readonly tasks = new Map<string, { schedule: Schedule; task: Task; permission: string }>();
  private running: Promise<void> | undefined;

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
    await this.transaction.rows(
      'INSERT INTO scheduled_tasks (name, due_at) SELECT name, $2 FROM unnest($1::text[]) AS name ON CONFLICT DO NOTHING',
      [[...this.tasks.keys()], this.clock.now()],
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.running;
  }

  /** Looks for due tasks; a look that takes longer than a tick is not started twice. */
  @Interval(TICK_MILLISECONDS)
  tick(): void {
    this.running ??= this.runDue().finally(() => (this.running = undefined));
  }

  private async runDue(): Promise<void> {
    try {
      for (const { schedule, task, permission } of this.tasks.values()) {
        if (await this.claim(schedule)) await this.runTask(schedule.name, permission, task);
      }
    } catch (error) {
      this.logger.warn(`Scheduled work waits: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async claim({ name, everySeconds }: Schedule): Promise<boolean> {
    const now = this.clock.now();
    const claimed = await this.transaction.rows<{ name: string }>(
      `UPDATE scheduled_tasks SET due_at = $2, last_started_at = $3
        WHERE name = (SELECT name FROM scheduled_tasks WHERE name = $1 AND due_at <= $3 FOR UPDATE SKIP LOCKED) RETURNING name`,
      [name, new Date(now.getTime() + everySeconds * 1000), now],
      'task_claim',
    );
    return claimed.length === 1;
  }

  private async runTask(name: string, permission: string, task: Task): Promise<void> {
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
    await this.transaction.rows(
      'UPDATE scheduled_tasks SET last_finished_at = $2, last_error = $3 WHERE name = $1',
      [name, this.clock.now(), problem],
    );
  }
}
