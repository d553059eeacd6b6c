import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, Metrics, MetricsServer, newId, PlatformModule, Transaction } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';
import { WorkMetrics } from '../src/jobs/work-metrics.js';

const NOW = new Date('2030-01-01T08:00:00Z');
const ago = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1000);

describe('metrics', () => {
  let context: TestContext;
  let url: string;
  beforeAll(async () => {
    process.env.METRICS_PORT = '0';
    context = await testContext({ imports: [PlatformModule], clock: new FixedClock(NOW) });
    delete process.env.METRICS_PORT;
    new WorkMetrics(context.get(Metrics), context.get(Transaction), new FixedClock(NOW)).onModuleInit();
    url = `http://127.0.0.1:${context.get(MetricsServer).port}/metrics`;
  });
  beforeEach(async () => {
    await context.database.query('DELETE FROM scheduled_tasks');
    await context.database.query('DELETE FROM outbox_events');
  });
  afterAll(() => context.close());

  /** The numbers whose name begins so. */
  async function numbers(prefix: string): Promise<Record<string, number>> {
    const text = await (await fetch(url)).text();
    return Object.fromEntries(
      text
        .split('\n')
        .filter((line) => line.startsWith(prefix))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    );
  }
  const task = (
    name: string,
    due: number,
    started: number | null,
    finished: number | null,
    error: string | null,
  ) =>
    context.database.query('INSERT INTO scheduled_tasks VALUES ($1, $2, $3, $4, $5)', [
      name,
      ago(due),
      started === null ? null : ago(started),
      finished === null ? null : ago(finished),
      error,
    ]);

  it('tell of every scheduled task when it ran, for how long, how it went, and how late it is', async () => {
    await task('beds.make', -5, 60, 58, null);
    await task('beds.air', 90, 200, 150, 'no window');
    await task('beds.count', 0, 3, 100, null);
    await task('beds.new', -1, null, null, null);
    const at = (seconds: number): number => ago(seconds).getTime() / 1000;
    expect(await numbers('hospital_task_')).toEqual({
      'hospital_task_last_started_timestamp_seconds{task="beds.make"}': at(60),
      'hospital_task_last_started_timestamp_seconds{task="beds.air"}': at(200),
      'hospital_task_last_started_timestamp_seconds{task="beds.count"}': at(3),
      'hospital_task_last_finished_timestamp_seconds{task="beds.make"}': at(58),
      'hospital_task_last_finished_timestamp_seconds{task="beds.air"}': at(150),
      'hospital_task_last_finished_timestamp_seconds{task="beds.count"}': at(100),
      'hospital_task_last_duration_seconds{task="beds.make"}': 2,
      'hospital_task_last_duration_seconds{task="beds.air"}': 50,
      'hospital_task_last_failed{task="beds.make"}': 0,
      'hospital_task_last_failed{task="beds.air"}': 1,
      'hospital_task_last_failed{task="beds.count"}': 0,
      'hospital_task_last_failed{task="beds.new"}': 0,
      'hospital_task_late_seconds{task="beds.make"}': 0,
      'hospital_task_late_seconds{task="beds.air"}': 90,
      'hospital_task_late_seconds{task="beds.count"}': 0,
      'hospital_task_late_seconds{task="beds.new"}': 0,
    });
  });

  it('tell how many events are under way and dead, and since when', async () => {
    const none = {
      hospital_dead_letters: 0,
      hospital_dead_letter_oldest_age_seconds: 0,
      hospital_events_under_way: 0,
      hospital_event_oldest_age_seconds: 0,
    };
    const events = async () => ({
      ...(await numbers('hospital_dead')),
      ...(await numbers('hospital_event')),
    });
    expect(await events()).toEqual(none);
    for (const [occurred, relayed, completed, failed] of [
      [10, null, null, null],
      [30, 20, null, null],
      [500, 400, 399, null],
      [700, 600, null, 300],
      [800, 600, null, 200],
    ] as const)
      await context.database.query(
        `INSERT INTO outbox_events (id, name, payload, occurred_at, relayed_at, completed_at, failed_at)
         VALUES ($1, 'bed.made', '{}', $2, $3, $4, $5)`,
        [
          newId(),
          ...[occurred, relayed, completed, failed].map((seconds) =>
            seconds === null ? null : ago(seconds),
          ),
        ],
      );
    expect(await events()).toEqual({
      hospital_dead_letters: 2,
      hospital_dead_letter_oldest_age_seconds: 300,
      hospital_events_under_way: 2,
      hospital_event_oldest_age_seconds: 30,
    });
  });

  it('say so when something cannot be read, and tell the rest', async () => {
    const metrics = context.get(Metrics);
    metrics.read('broken', () => Promise.reject(new Error('away')));
    metrics.read('slow', () => new Promise(() => undefined));
    expect(await numbers('hospital_metrics_source_failed')).toEqual({
      'hospital_metrics_source_failed{source="work"}': 0,
      'hospital_metrics_source_failed{source="broken"}': 1,
      'hospital_metrics_source_failed{source="slow"}': 1,
    });
    expect(Object.keys(await numbers('process_resident_memory_bytes'))).toHaveLength(1);
  });

  it('are all that the port tells', async () => {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/metrics/x', 'GET'],
      ['/metrics', 'POST'],
    ] as const)
      expect((await fetch(new URL(path, url), { method })).status).toBe(404);
    expect((await fetch(url)).headers.get('content-type')).toMatch(/^text\/plain; version=/);
  });
});
