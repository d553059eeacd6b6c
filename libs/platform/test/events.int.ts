import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import Bull from 'bull';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, newId, Outbox, Redis, Transaction, withContext } from '#libs/platform';
import { testRedisUrl } from '#libs/platform/testing';
import { BedMade, bedWorker, script, type Worker } from './support/beds.js';

const START = new Date('2030-01-01T08:00:00Z');
const clock = new FixedClock(START);

let worker: Worker;
beforeAll(async () => {
  worker = await bedWorker({ clock });
});
afterAll(async () => {
  await worker.app.close();
  await worker.database.drop();
});
beforeEach(() => worker.reset());

describe('an event', () => {
  it('reaches its handler once it is committed', async () => {
    await worker.publish(BedMade, 'b1');
    await worker.until(worker.done);
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
    await worker.until(worker.done);
    expect(await worker.effects()).toEqual(['b2 note']);
  });

  it('cannot be published outside a transaction', async () => {
    await expect(worker.get(Outbox).publish(BedMade, { bedId: 'b1' })).rejects.toThrow(
      'bed.made was published outside a transaction',
    );
    expect(await worker.events()).toEqual([]);
  });

  it('keeps the request and the account that caused it; the system handles it', async () => {
    const userId = newId();
    const actor = { role: 'patient' as const, userId, sessionId: null, patientId: null, doctorId: null };
    await withContext({ requestId: 'r-1', address: null, actor }, () => worker.publish(BedMade, 'b1'));
    await worker.until(worker.done);
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
      await worker.until(worker.done);
    }
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  it('is woken by NOTIFY again after the listening connection broke', async () => {
    const listeners = (): Promise<{ pid: number }[]> =>
      worker.database.query(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN outbox'`,
      );
    const [before] = await listeners();
    await worker.database.query('SELECT pg_terminate_backend($1)', [before?.pid]);
    await worker.until(async () => {
      const [now] = await listeners();
      return now !== undefined && now.pid !== before?.pid;
    });
    await worker.publish(BedMade, 'b1');
    await worker.until(worker.done);
  });

  it('is found by polling when the wake-up is lost', async () => {
    await worker.database.query(
      `INSERT INTO outbox_events (id, name, payload, occurred_at) VALUES ($1, 'bed.made', '{"bedId":"b1"}', $2)`,
      [newId(), START],
    );
    await worker.until(worker.done, 5);
    expect(await worker.effects()).toEqual(['b1 note']);
  });

  it('leaves nothing but its id in Redis', async () => {
    await worker.queue.pause();
    await worker.publish(BedMade, 'bed of Sara');
    await worker.until(async () => (await worker.queue.getPausedCount()) === 1);
    const { client } = worker.get(Redis);
    const [event] = await worker.events();
    const everything = await Promise.all(
      (await client.keys('*')).map(async (key) =>
        (await client.type(key)) === 'hash' ? JSON.stringify(await client.hgetall(key)) : key,
      ),
    );
    expect(everything.join('\n')).toContain(`{\\"eventId\\":\\"${event?.id}\\"}`);
    expect(everything.join('\n')).not.toMatch(/Sara|bedId|bed\.made/);
    await worker.queue.resume();
    await worker.until(worker.done);
  });

  it('that this worker does not know yet waits for the worker that does', async () => {
    await worker.database.query(
      `INSERT INTO outbox_events (id, name, payload, occurred_at) VALUES ($1, 'bed.painted', '{}', $2)`,
      [newId(), START],
    );
    await worker.until(() => worker.failed(1));
    expect(await worker.events()).toMatchObject([
      { completed_at: null, failed_at: null, last_error: 'This worker does not know bed.painted.' },
    ]);
  });
});

describe('a worker that boots', () => {
  it('handles nothing before all of it is there', async () => {
    await worker.app.close();
    let there = false;
    @Injectable()
    class SlowToBoot implements OnModuleInit {
      async onModuleInit(): Promise<void> {
        await sleep(500);
        there = true;
      }
    }
    const seen: boolean[] = [];
    script.before = () => Promise.resolve(void seen.push(there));
    const id = newId();
    await worker.database.query(
      `INSERT INTO outbox_events (id, name, payload, occurred_at, relayed_at) VALUES ($1, 'bed.made', '{"bedId":"b1"}', $2, $2)`,
      [id, clock.now()],
    );
    const jobs = new Bull('events', testRedisUrl(), { prefix: '{hospital}' });
    await jobs.add({ eventId: id }, { jobId: id });
    await jobs.close();
    const { database } = worker;
    worker = await bedWorker({ clock, database, providers: [SlowToBoot] });
    await worker.until(worker.done);
    expect(seen).toEqual([true]);
  });
});

describe('two workers', () => {
  it('share the work and do each event once', async () => {
    const other = await bedWorker({ clock, database: worker.database });
    try {
      const beds = Array.from({ length: 500 }, (_, index) => `b${String(index).padStart(3, '0')}`);
      await worker.publish(BedMade, ...beds);
      await worker.until(worker.done);
      expect(await worker.effects()).toEqual(beds.map((bed) => `${bed} note`));
      expect(script.calls).toBe(500);
    } finally {
      await other.close();
    }
  });
});
