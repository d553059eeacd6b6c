import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Gauge } from 'prom-client';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { Metrics } from '../metrics/metrics.js';

interface TaskRow {
  name: string;
  started: number | null;
  finished: number | null;
  seconds: number | null;
  failed: boolean;
  late: number;
}

interface EventsRow {
  dead: number;
  oldestDead: number;
  waiting: number;
  oldestWaiting: number;
}

/** How the work in the background is getting on: what the clock starts, and the events. */
@Injectable()
export class WorkMetrics implements OnModuleInit {
  private readonly tasks: Readonly<
    Record<'started' | 'finished' | 'seconds' | 'failed' | 'late', Gauge<'task'>>
  >;
  private readonly events: Readonly<Record<keyof EventsRow, Gauge>>;

  constructor(
    private readonly metrics: Metrics,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {
    const ofTask = (name: string, help: string): Gauge<'task'> =>
      metrics.gauge(`hospital_task_${name}`, help, ['task']);
    this.tasks = {
      started: ofTask('last_started_timestamp_seconds', 'When a scheduled task last began.'),
      finished: ofTask('last_finished_timestamp_seconds', 'When a scheduled task last ended.'),
      seconds: ofTask('last_duration_seconds', 'How long the last complete run of a scheduled task took.'),
      failed: ofTask('last_failed', 'Whether the last complete run of a scheduled task failed.'),
      late: ofTask('late_seconds', 'How long a scheduled task has been due without being started.'),
    };
    this.events = {
      dead: metrics.gauge('hospital_dead_letters', 'Events that failed for good.'),
      oldestDead: metrics.gauge(
        'hospital_dead_letter_oldest_age_seconds',
        'Since when the oldest of them waits.',
      ),
      waiting: metrics.gauge('hospital_events_under_way', 'Events that not all handlers have had yet.'),
      oldestWaiting: metrics.gauge('hospital_event_oldest_age_seconds', 'Age of the oldest of them.'),
    };
  }

  onModuleInit(): void {
    this.metrics.read('work', async () => {
      await Promise.all([this.readTasks(), this.readEvents()]);
    });
  }

  private async readTasks(): Promise<void> {
    const rows = await this.transaction.rows<TaskRow>(TASKS, [this.clock.now()], 'metrics_tasks');
    for (const gauge of Object.values(this.tasks)) gauge.reset();
    for (const { name: task, started, finished, seconds, failed, late } of rows) {
      if (started !== null) this.tasks.started.set({ task }, started);
      if (finished !== null) this.tasks.finished.set({ task }, finished);
      if (seconds !== null) this.tasks.seconds.set({ task }, seconds);
      this.tasks.failed.set({ task }, failed ? 1 : 0);
      this.tasks.late.set({ task }, late);
    }
  }

  private async readEvents(): Promise<void> {
    const [row] = await this.transaction.rows<EventsRow>(EVENTS, [this.clock.now()], 'metrics_events');
    if (!row) return;
    for (const [name, gauge] of Object.entries(this.events)) gauge.set(row[name as keyof EventsRow]);
  }
}

/** A run that is under way has begun after the last one ended: it took no time yet. */
const TASKS = `
  SELECT name, extract(epoch FROM last_started_at)::float8 AS started, extract(epoch FROM last_finished_at)::float8 AS finished,
         CASE WHEN last_finished_at >= last_started_at
              THEN extract(epoch FROM last_finished_at - last_started_at)::float8 END AS seconds,
         last_error IS NOT NULL AS failed,
         greatest(0, extract(epoch FROM $1::timestamptz - due_at))::float8 AS late
    FROM scheduled_tasks`;

/** Each by an index of its own: waiting, under way, dead. */
const EVENTS = `
  WITH dead AS (
    SELECT count(*)::int AS count, min(failed_at) AS oldest FROM outbox_events WHERE failed_at IS NOT NULL),
  waiting AS (
    SELECT occurred_at FROM outbox_events WHERE relayed_at IS NULL
    UNION ALL
    SELECT occurred_at FROM outbox_events WHERE relayed_at IS NOT NULL AND completed_at IS NULL AND failed_at IS NULL)
  SELECT dead.count AS dead, coalesce(greatest(0, extract(epoch FROM $1::timestamptz - dead.oldest)), 0)::float8 AS "oldestDead",
         (SELECT count(*)::int FROM waiting) AS waiting,
         (SELECT coalesce(greatest(0, extract(epoch FROM $1::timestamptz - min(occurred_at))), 0)::float8 FROM waiting) AS "oldestWaiting"
    FROM dead`;
