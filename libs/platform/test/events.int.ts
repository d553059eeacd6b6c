import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DeadLetters,
  FixedClock,
  newId,
  NotFound,
  Outbox,
  PageQuery,
  Redis,
  Transaction,
  withContext,
} from '#libs/platform';
import { BedBroken, BedMade, bedWorker, script, type Worker } from './support/beds.js';

const START = new Date('2030-01-01T08:00:00Z');
const clock = new FixedClock(START);
const later = (seconds: number): void => clock.set(new Date(clock.now().getTime() + seconds * 1000));

let worker: Worker;
beforeAll(async () => {
  worker = await bedWorker({ clock });
});
afterAll(() => worker.close());
beforeEach(async () => {
  script.reset();
  await worker.database.query('TRUNCATE effects, outbox_events CASCADE');
  await worker.get(Redis).client.flushdb();
});

interface Row {
  id: string;
  attempts: number;
  last_error: string | null;
  relayed_at: Date | null;
  completed_at: Date | null;
  failed_at: Date | null;
}
const rows = (): Promise<Row[]> => worker.database.query<Row>('SELECT * FROM outbox_events ORDER BY id');
const done = (): Promise<boolean> =>
  rows().then((all) => all.length > 0 && all.every(({ completed_at }) => completed_at !== null));
const failures = (count: number) => async (): Promise<boolean> =>
  (await rows()).some(({ attempts }) => attempts >= count);
const alwaysFail = (): Promise<void> => Promise.reject(new Error('no sheets'));

describe('an event', () => {
  it('reaches its handler once it is committed', async () => {
    await worker.publish(BedMade, 'b1');
    await worker.until(done);
    expect(await worker.effects()).toEqual(['b1 note']);
    expect(script.seen[0]?.event).toMatchObject({
      name: 'bed.made',
      payload: { bedId: 'b1' },
      occurredAt: START,
    });
  });

  it('is not told after a rollback', async () => {
    const transaction = worker.get(Transaction);
    await expect(
      transaction.run(async () => {
        await worker.get(Outbox).publish(BedMade, { bedId: 'b1' });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await worker.publish(BedMade, 'b2');
    await worker.until(done);
    expect(await worker.effects()).toEqual(['b2 note']);
  });

  it('cannot be published outside a transaction', async () => {
    await expect(worker.get(Outbox).publish(BedMade, { bedId: 'b1' })).rejects.toThrow(
      'bed.made was published outside a transaction',
    );
    expect(await rows()).toEqual([]);
  });

  it('keeps the request and the account that caused it; the system handles it', async () => {
    const userId = newId();
    const actor = { role: 'patient' as const, userId, sessionId: null, patientId: null, doctorId: null };
    await withContext({ requestId: 'r-1', address: null, actor }, () => worker.publish(BedMade, 'b1'));
    await worker.until(done);
    expect(script.seen).toMatchObject([
      {
        event: { actorId: userId, requestId: 'r-1' },
        context: { requestId: 'r-1', actor: { role: 'system', userId: null } },
      },
    ]);
  });

  it('is woken by NOTIFY: six in a row take less than the polling of three', async () => {
    const begin = performance.now();
    for (let index = 0; index < 6; index++) {
      await worker.publish(BedMade, `b${index}`);
      await worker.until(done);
    }
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  it('is found by polling when the wake-up is lost', async () => {
    await worker.database.query(
      `INSERT INTO outbox_events (id, name, payload, occurred_at) VALUES ($1, 'bed.made', '{"bedId":"b1"}', $2)`,
      [newId(), START],
    );
    await worker.until(done, 5);
    expect(await worker.effects()).toEqual(['b1 note']);
  });

  it('leaves nothing but its id in Redis', async () => {
    await worker.queue.pause();
    await worker.publish(BedMade, 'bed of Sara');
    await worker.until(async () => (await worker.queue.getPausedCount()) === 1);
    const { client } = worker.get(Redis);
    const [event] = await rows();
    const everything = await Promise.all(
      (await client.keys('*')).map(async (key) =>
        (await client.type(key)) === 'hash' ? JSON.stringify(await client.hgetall(key)) : key,
      ),
    );
    expect(everything.join('\n')).toContain(`{\\"eventId\\":\\"${event?.id}\\"}`);
    expect(everything.join('\n')).not.toMatch(/Sara|bedId|bed\.made/);
    await worker.queue.resume();
    await worker.until(done);
  });

  it('that this worker does not know yet waits for the worker that does', async () => {
    await worker.database.query(
      `INSERT INTO outbox_events (id, name, payload, occurred_at) VALUES ($1, 'bed.painted', '{}', $2)`,
      [newId(), START],
    );
    await worker.until(failures(1));
    expect(await rows()).toMatchObject([
      { completed_at: null, failed_at: null, last_error: 'This worker does not know bed.painted.' },
    ]);
  });
});

describe('the effect of an event', () => {
  it('happens once though the handler failed after it', async () => {
    let left = 2;
    script.after = () => (left-- > 0 ? alwaysFail() : Promise.resolve());
    await worker.publish(BedMade, 'b1');
    await worker.until(async () => {
      await worker.hurry();
      return done();
    });
    expect(script.calls).toBe(3);
    expect(await worker.effects()).toEqual(['b1 note']);
    expect(await rows()).toMatchObject([{ attempts: 2, last_error: 'no sheets' }]);
  });

  it('happens once though the event is delivered ten times at once', async () => {
    script.after = () => sleep(50);
    await worker.publish(BedMade, 'b1');
    const id = await worker.until(async () => (await rows())[0]?.id);
    await worker.queue.addBulk(
      Array.from({ length: 10 }, (_, index) => ({
        data: { eventId: id },
        opts: { jobId: `again ${index}`, removeOnComplete: true },
      })),
    );
    await worker.until(async () => (await done()) && (await worker.queue.count()) === 0);
    await worker.until(async () => (await worker.queue.getActiveCount()) === 0);
    expect(await worker.effects()).toEqual(['b1 note']);
  });

  it('happens once though the event comes again after it is done', async () => {
    await worker.publish(BedMade, 'b1');
    await worker.until(done);
    const [event] = await rows();
    const again = await worker.queue.add({ eventId: event?.id ?? '' });
    await again.finished();
    expect(script.calls).toBe(1);
  });

  it('happens for each handler once, though another one of the same event fails', async () => {
    let left = 1;
    script.before = () => (left-- > 0 ? alwaysFail() : Promise.resolve());
    await worker.publish(BedBroken, 'b1');
    await worker.until(async () => {
      await worker.hurry();
      return done();
    });
    expect(script.calls).toBe(1);
    expect(await worker.effects()).toEqual(['b1 call', 'b1 note']);
  });

  it('outside the database is tried again when its mark was lost', async () => {
    let left = 1;
    script.after = () => (left-- > 0 ? alwaysFail() : Promise.resolve());
    await worker.publish(BedBroken, 'b1');
    await worker.until(async () => {
      await worker.hurry();
      return done();
    });
    expect(await worker.effects()).toEqual(['b1 call', 'b1 call', 'b1 note']);
  });

  it('happens once though Redis was emptied before', async () => {
    await worker.queue.pause();
    await worker.publish(BedMade, 'b1');
    await worker.until(async () => (await worker.queue.getPausedCount()) === 1);
    await worker.get(Redis).client.flushdb();
    await sleep(1500);
    expect(await worker.effects()).toEqual([]);
    later(61);
    await worker.until(done);
    expect(await worker.effects()).toEqual(['b1 note']);
    expect(script.calls).toBe(1);
  });

  it('is not doubled by an event that waits longer for its next attempt than a lost one does', async () => {
    script.before = alwaysFail;
    await worker.publish(BedMade, 'b1');
    await worker.until(failures(1));
    const [job] = await worker.until(async () => {
      const delayed = await worker.queue.getDelayed();
      return delayed.length > 0 && delayed;
    });
    for (let attempt = 2; attempt <= 4; attempt++) {
      await worker.hurry();
      await worker.until(failures(attempt));
    }
    later(61);
    await worker.until(async () => (await rows())[0]?.relayed_at?.getTime() === clock.now().getTime());
    expect(await worker.queue.getJobCounts()).toMatchObject({ waiting: 0, delayed: 1 });
    expect(await worker.queue.getJob(job?.id ?? '')).toMatchObject({ attemptsMade: 4 });
    script.reset();
    await worker.until(async () => {
      await worker.hurry();
      return done();
    });
    expect(await worker.effects()).toEqual(['b1 note']);
  });

  it('comes late, not never, when a job took its worker down too often', async () => {
    await worker.queue.pause();
    await worker.publish(BedMade, 'b1');
    await worker.until(async () => (await worker.queue.getPausedCount()) === 1);
    const { client } = worker.get(Redis);
    const [event] = await rows();
    const key = (name: string): string => `{hospital}:events:${name}`;
    // What ten dead workers leave behind: an active job that nobody holds.
    await client.hset(key(event?.id ?? ''), 'stalledCounter', 10);
    await client.rpoplpush(key('paused'), key('active'));
    await client.sadd(key('stalled'), event?.id ?? '');
    await worker.queue.resume();
    await worker.until(async () => (await client.exists(key(event?.id ?? ''))) === 0);
    later(61);
    await worker.until(done);
    expect(await worker.effects()).toEqual(['b1 note']);
  });
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
      return (await rows()).every(({ failed_at }) => failed_at !== null);
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
    await worker.get(DeadLetters).redrive(dead?.id ?? '');
    await worker.until(done);
    expect(await worker.effects()).toEqual(['b1 note']);
    expect((await list()).items).toEqual([]);
    await expect(worker.get(DeadLetters).redrive(dead?.id ?? '')).rejects.toBeInstanceOf(NotFound);
  });

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
    await worker.until(done);
    const [event] = await rows();
    for (const id of [event?.id ?? '', newId()])
      await expect(worker.get(DeadLetters).redrive(id)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('completed events', () => {
  it('are forgotten after their time, the others stay', async () => {
    await worker.publish(BedMade, 'old');
    await worker.until(done);
    later(14 * 86_400 + 1);
    await worker.publish(BedMade, 'new');
    await worker.until(done);
    expect(await worker.get(DeadLetters).purgeCompleted(14)).toBe(1);
    expect(await rows()).toHaveLength(1);
    expect(await worker.database.query('SELECT count(*)::int AS n FROM processed_events')).toEqual([
      { n: 1 },
    ]);
  });
});

describe('two workers', () => {
  it('share the work and do each event once', async () => {
    const other = await bedWorker({ clock, database: worker.database });
    try {
      const beds = Array.from({ length: 500 }, (_, index) => `b${String(index).padStart(3, '0')}`);
      await worker.publish(BedMade, ...beds);
      await worker.until(done);
      expect(await worker.effects()).toEqual(beds.map((bed) => `${bed} note`));
      expect(script.calls).toBe(500);
    } finally {
      await other.close();
    }
  });
});
