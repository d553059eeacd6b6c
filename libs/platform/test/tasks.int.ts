import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AccessModule,
  type Clock,
  currentContext,
  FixedClock,
  newId,
  Permit,
  PlatformJobsModule,
  PlatformModule,
  platformPermissions,
  type RequestContext,
  ScheduledTask,
  SchedulingModule,
  type Task,
  Transaction,
} from '#libs/platform';
import { testContext, type TestContext, type TestDatabase } from '#libs/platform/testing';
import { ScheduledTasks } from '../src/jobs/scheduled-tasks.js';
import { TaskRunner } from '../src/jobs/task-runner.js';

const START = new Date('2030-01-01T08:00:00Z');
const runs: { name: string; now: Date; context: RequestContext | undefined }[] = [];
let slow: Promise<void> = Promise.resolve();
const note = (name: string, now: Date): void => void runs.push({ name, now, context: currentContext() });
const countOf = (name: string): number => runs.filter((run) => run.name === name).length;

@Injectable()
@ScheduledTask({ name: 'beds.count', everySeconds: 60 })
@Permit('bed.count')
class CountBeds implements Task {
  run(now: Date): Promise<void> {
    note('count', now);
    return Promise.resolve();
  }
}

@Injectable()
@ScheduledTask({ name: 'beds.break', everySeconds: 60 })
@Permit('bed.count')
class BreakBeds implements Task {
  run(now: Date): Promise<void> {
    note('break', now);
    return Promise.reject(new Error('too heavy'));
  }
}

@Injectable()
@ScheduledTask({ name: 'beds.air', everySeconds: 60 })
@Permit('bed.count')
class AirBeds implements Task {
  async run(now: Date): Promise<void> {
    note('air', now);
    await slow;
  }
}

let clock: FixedClock;
const open: TestContext[] = [];
beforeEach(() => {
  process.env.LOG_LEVEL = 'fatal';
  clock = new FixedClock(START);
  runs.length = 0;
  slow = Promise.resolve();
});
afterEach(async () => {
  for (const context of open.splice(0).reverse()) await context.close();
});

async function worker(database?: TestDatabase, at: Clock = clock): Promise<TestContext> {
  const context = await testContext({
    imports: [
      PlatformModule,
      PlatformJobsModule,
      AccessModule.forRoot([platformPermissions, { 'bed.count': ['system'] }]),
      SchedulingModule,
    ],
    // The one that breaks comes first: what stops the others would show.
    providers: [BreakBeds, AirBeds, CountBeds],
    clock: at,
    database,
  });
  open.push(context);
  return context;
}
const later = (seconds: number): void => clock.set(new Date(clock.now().getTime() + seconds * 1000));
async function until(look: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400 && !(await look()); tries++) await sleep(25);
  expect(await look()).toBe(true);
}
const row = async (context: TestContext, name: string): Promise<Record<string, unknown> | undefined> =>
  (
    await context.database.query<Record<string, unknown>>('SELECT * FROM scheduled_tasks WHERE name = $1', [
      name,
    ])
  )[0];

describe('a scheduled task', () => {
  it('runs when it is due, is told the time, and not again before it is due again', async () => {
    const context = await worker();
    await until(() => countOf('count') === 1);
    expect(runs.find(({ name }) => name === 'count')).toMatchObject({
      now: START,
      context: { actor: { role: 'system' }, requestId: expect.stringMatching(/./) },
    });
    later(59);
    await sleep(2200);
    expect(countOf('count')).toBe(1);
    later(1);
    await until(() => countOf('count') === 2);
    expect(await row(context, 'beds.count')).toMatchObject({
      due_at: new Date('2030-01-01T08:02:00Z'),
      last_started_at: new Date('2030-01-01T08:01:00Z'),
      last_error: null,
    });
  });

  it('that fails is noted, stops no other, and comes again', async () => {
    const context = await worker();
    await until(() => countOf('break') === 1 && countOf('count') === 1);
    await until(async () => (await row(context, 'beds.break'))?.last_error === 'too heavy');
    later(60);
    await until(() => countOf('break') === 2 && countOf('count') === 2);
  });

  it('is shown with how it went, and as late when no worker comes to it', async () => {
    const context = await worker();
    await until(async () => (await row(context, 'beds.break'))?.last_error === 'too heavy');
    await until(async () => (await row(context, 'beds.count'))?.last_finished_at !== null);
    const tasks = new ScheduledTasks(context.get(Transaction), clock);
    const shown = async (name: string) => (await tasks.list()).find((task) => task.name === name);
    expect(await shown('beds.break')).toMatchObject({
      lastError: 'too heavy',
      lastStartedAt: START,
      late: false,
    });
    expect(await shown('beds.count')).toEqual({
      name: 'beds.count',
      dueAt: new Date('2030-01-01T08:01:00Z'),
      lastStartedAt: START,
      lastFinishedAt: START,
      lastError: null,
      late: false,
    });
    // By a clock that is ahead of all workers.
    const ahead = new FixedClock(new Date(START.getTime() + 121_000));
    const late = await new ScheduledTasks(context.get(Transaction), ahead).list();
    expect(late.find(({ name }) => name === 'beds.count')?.late).toBe(true);
  });

  it('that takes long keeps no other waiting, and never runs twice at a time', async () => {
    let finish: () => void = () => undefined;
    slow = new Promise((resolve) => (finish = resolve));
    await worker();
    await until(() => countOf('air') === 1);
    for (let minute = 1; minute <= 3; minute++) {
      later(60);
      await until(() => countOf('count') === minute + 1);
    }
    expect(countOf('air')).toBe(1);
    finish();
    await until(() => countOf('air') === 2);
  });

  it('runs once a tick however many workers there are', async () => {
    const first = await worker();
    await worker(first.database);
    await worker(first.database);
    for (let minute = 1; minute <= 3; minute++) {
      await until(() => countOf('count') === minute);
      await sleep(1100);
      expect(countOf('count')).toBe(minute);
      later(60);
    }
  });

  it('that all workers missed is caught up, once', async () => {
    const first = await worker();
    await until(() => countOf('count') === 1);
    await first.app.close();
    later(7 * 60);
    await sleep(1200);
    expect(countOf('count')).toBe(1);
    await worker(first.database);
    await until(() => countOf('count') === 2);
    await sleep(1200);
    expect(countOf('count')).toBe(2);
    open.splice(0, 1);
    await open.pop()?.close();
    await first.database.drop();
  });

  it('whose pause a new release made shorter does not wait for the longer one', async () => {
    const context = await worker();
    await until(() => countOf('count') === 1);
    await context.database.query(`UPDATE scheduled_tasks SET due_at = $1`, [
      new Date('2031-01-01T00:00:00Z'),
    ]);
    await worker(context.database);
    expect(await row(context, 'beds.count')).toMatchObject({ due_at: new Date('2030-01-01T08:01:00Z') });
  });

  it('in hand is waited for when the worker stops, and no new one begins', async () => {
    let finish: () => void = () => undefined;
    slow = new Promise((resolve) => (finish = resolve));
    const context = await worker();
    await until(() => countOf('air') === 1);
    await sleep(100);
    const begun = runs.length;
    later(60);
    let closed = false;
    const closing = context.app.close().then(() => (closed = true));
    await sleep(1500);
    expect(closed).toBe(false);
    finish();
    await closing;
    expect(runs).toHaveLength(begun);
    expect(await row(context, 'beds.air')).toMatchObject({ last_finished_at: expect.any(Date) });
    open.splice(0);
    await context.database.drop();
  });

  it('has a name that no other has', async () => {
    @Injectable()
    @ScheduledTask({ name: 'beds.count', everySeconds: 5 })
    @Permit('bed.count')
    class CountBedsAgain extends CountBeds {}
    const context = await worker();
    const discovery = { getProviders: () => [CountBeds, CountBedsAgain].map((metatype) => ({ metatype })) };
    const runner = new TaskRunner(discovery as never, {} as never, {} as never, clock);
    await expect(runner.onApplicationBootstrap()).rejects.toThrow('Two tasks are called beds.count.');
    expect(context.database).toBeDefined();
  });
});

describe('housekeeping', () => {
  it('forgets idempotency keys after a day and completed events after two weeks', async () => {
    const context = await worker(undefined);
    const age = (hours: number): Date => new Date(clock.now().getTime() - hours * 3_600_000);
    for (const hours of [23, 25])
      await context.database.query(
        `INSERT INTO idempotency_keys (user_id, key, request_hash, status, headers, created_at) VALUES ($1, $2, 'x', 201, '{}', $3)`,
        [newId(), String(hours), age(hours)],
      );
    for (const days of [13, 15])
      await context.database.query(
        `INSERT INTO outbox_events (id, name, payload, occurred_at, relayed_at, completed_at) VALUES ($1, $2, '{}', $3, $3, $3)`,
        [newId(), String(days), age(days * 24)],
      );
    later(600);
    let left: unknown[] = [];
    for (let tries = 0; tries < 200 && left.length !== 2; tries++) {
      await sleep(25);
      left = await context.database.query(
        'SELECT key FROM idempotency_keys UNION SELECT name FROM outbox_events ORDER BY 1',
      );
    }
    expect(left).toEqual([{ key: '13' }, { key: '23' }]);
  });
});
