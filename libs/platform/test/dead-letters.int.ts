import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DeadLetters, FixedClock, newId, NotFound, PageQuery, Transaction } from '#libs/platform';
import { RedriveDeadLetters } from '../src/events/redrive-dead-letters.js';
import { ForgetCompletedEvents } from '../src/jobs/housekeeping.js';
import { OperationsInMemory } from './support/operations-in-memory.js';
import { alwaysFail, BedMade, bedWorker, script, type Worker } from './support/beds.js';

const START = new Date('2030-01-01T08:00:00Z');
const clock = new FixedClock(START);
const later = (seconds: number): void => clock.set(new Date(clock.now().getTime() + seconds * 1000));

let worker: Worker;
let operations: OperationsInMemory;
let redrive: RedriveDeadLetters;
beforeAll(async () => {
  worker = await bedWorker({ clock });
  operations = new OperationsInMemory();
  redrive = new RedriveDeadLetters(worker.get(Transaction), operations);
});
afterAll(() => worker.close());
beforeEach(async () => {
  await worker.reset();
  operations.noted.length = 0;
});

describe('an event that fails for good', () => {
  async function die(...bedIds: string[]): Promise<void> {
    script.before = alwaysFail;
    for (const bedId of bedIds) {
      await worker.publish(BedMade, bedId);
      later(1);
    }
    await worker.until(async () => {
      await worker.hurry();
      return (await worker.events()).every(({ failed_at }) => failed_at !== null);
    }, 60);
  }
  const list = (query: Partial<PageQuery> = {}) =>
    worker.get(DeadLetters).list(Object.assign(new PageQuery(), query));

  it('waits in the dead letters after its last attempt, and is not tried any more', async () => {
    await die('b1');
    const { items } = await list();
    expect(items).toMatchObject([
      { name: 'bed.made', payload: { bedId: 'b1' }, attempts: script.calls, last_error: 'no sheets' },
    ]);
    expect(script.calls).toBe(28);
    later(3600);
    await sleep(1500);
    expect(await worker.queue.getJobCounts()).toMatchObject({ waiting: 0, delayed: 0, active: 0, failed: 0 });
    expect(script.calls).toBe(28);
  });

  it('is sent off again once the cause is mended, and then is done once', async () => {
    await die('b1');
    script.reset();
    const [dead] = (await list()).items;
    await redrive.one(dead?.id ?? '');
    expect(operations.noted).toEqual([['dead_letter.redriven', dead?.id, { event: 'bed.made' }]]);
    await worker.until(worker.done);
    expect(await worker.effects()).toEqual(['b1 note']);
    expect((await list()).items).toEqual([]);
    await expect(redrive.one(dead?.id ?? '')).rejects.toBeInstanceOf(NotFound);
  });

  it('is sent off again with all others at once', async () => {
    await die('b1', 'b2');
    script.reset();
    expect(await redrive.all()).toBe(2);
    expect(operations.noted).toEqual([
      ['dead_letter.all_redriven', null, { count: 2, events: { 'bed.made': 2 } }],
    ]);
    await worker.until(worker.done);
    expect((await worker.effects()).sort()).toEqual(['b1 note', 'b2 note']);
    expect(await redrive.all()).toBe(0);
  }, 90_000);

  it('is listed by pages, the oldest first', async () => {
    await die('b1', 'b2', 'b3');
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ payload }) => payload.bedId).sort()).toEqual([
      'b1',
      'b2',
      'b3',
    ]);
    expect(second.nextCursor).toBeNull();
  }, 90_000);

  it('cannot be sent off while it is no dead letter', async () => {
    await worker.publish(BedMade, 'b1');
    await worker.until(worker.done);
    const [event] = await worker.events();
    for (const id of [event?.id ?? '', newId()])
      await expect(redrive.one(id)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('completed events', () => {
  it('are forgotten after their time, the others stay', async () => {
    await worker.publish(BedMade, 'old');
    await worker.until(worker.done);
    later(14 * 86_400 + 1);
    await worker.publish(BedMade, 'new');
    await worker.until(worker.done);
    await new ForgetCompletedEvents(worker.get(Transaction)).run(clock.now());
    expect(await worker.events()).toHaveLength(1);
    expect(await worker.database.query('SELECT count(*)::int AS n FROM processed_events')).toEqual([
      { n: 1 },
    ]);
  });
});
