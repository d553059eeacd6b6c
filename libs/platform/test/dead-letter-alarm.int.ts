import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  Clock,
  FixedClock,
  newId,
  OperationsConfig,
  Outbox,
  PlatformModule,
  Transaction,
} from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';
import { AlarmDeadLettersTask } from '../src/events/alarm-dead-letters.js';

const START = new Date('2030-01-01T08:00:00Z');
const MINUTE = 60_000;

describe('the alarm for dead letters', () => {
  const clock = new FixedClock(START);
  let context: TestContext;
  beforeAll(async () => {
    context = await testContext({ imports: [PlatformModule], clock });
  });
  beforeEach(async () => {
    clock.set(START);
    await context.database.query('DELETE FROM outbox_events');
    await context.database.query('DELETE FROM alarms');
  });
  afterAll(() => context.close());

  const later = (minutes: number): void => clock.set(new Date(clock.now().getTime() + minutes * MINUTE));
  /** Some workers look at once. @returns how often it was raised so far */
  async function look(workers = 1): Promise<number> {
    const task = new AlarmDeadLettersTask(
      context.get(Transaction),
      context.get(Outbox),
      new OperationsConfig(),
    );
    await Promise.all(Array.from({ length: workers }, () => task.run(context.get(Clock).now())));
    const raised = await context.database.query(
      `SELECT FROM outbox_events WHERE name = 'dead_letters.waiting'`,
    );
    return raised.length;
  }
  async function die(): Promise<string> {
    const id = newId();
    await context.database.query(
      `INSERT INTO outbox_events (id, name, payload, occurred_at, relayed_at, failed_at) VALUES ($1, 'bed.made', '{}', $2, $2, $2)`,
      [id, clock.now()],
    );
    return id;
  }

  it('is raised when one has waited for an hour, once, however many workers look', async () => {
    expect(await look()).toBe(0);
    await die();
    later(59);
    expect(await look(3)).toBe(0);
    later(1);
    expect(await look(5)).toBe(1);
    later(60);
    await die();
    expect(await look(5)).toBe(1);
  });

  it('is repeated once a day while one waits', async () => {
    await die();
    later(60);
    expect(await look()).toBe(1);
    later(24 * 60 - 1);
    expect(await look()).toBe(1);
    later(1);
    expect(await look(3)).toBe(2);
  });

  it('is over when none waits, and raised anew for the next one', async () => {
    const id = await die();
    later(60);
    expect(await look()).toBe(1);
    await context.database.query('UPDATE outbox_events SET failed_at = NULL WHERE id = $1', [id]);
    expect(await look()).toBe(1);
    await die();
    later(60);
    expect(await look()).toBe(2);
  });
});
