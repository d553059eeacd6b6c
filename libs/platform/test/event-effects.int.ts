import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, Redis } from '#libs/platform';
import { alwaysFail, BedBroken, BedMade, bedWorker, script, type Worker } from './support/beds.js';

const START = new Date('2030-01-01T08:00:00Z');
const clock = new FixedClock(START);
const later = (seconds: number): void => clock.set(new Date(clock.now().getTime() + seconds * 1000));

let worker: Worker;
beforeAll(async () => {
  worker = await bedWorker({ clock });
});
afterAll(() => worker.close());
beforeEach(() => worker.reset());

describe('the effect of an event', () => {
  it('happens once though the handler failed after it', async () => {
    let left = 2;
    script.after = () => (left-- > 0 ? alwaysFail() : Promise.resolve());
    await worker.publish(BedMade, 'b1');
    await worker.until(async () => {
      await worker.hurry();
      return worker.done();
    });
    expect(script.calls).toBe(3);
    expect(await worker.effects()).toEqual(['b1 note']);
    expect(await worker.events()).toMatchObject([{ attempts: 2, last_error: 'no sheets' }]);
  });

  it('happens once though the event is delivered ten times at once', async () => {
    script.after = () => sleep(50);
    await worker.publish(BedMade, 'b1');
    const id = await worker.until(async () => (await worker.events())[0]?.id);
    await worker.queue.addBulk(
      Array.from({ length: 10 }, (_, index) => ({
        data: { eventId: id },
        opts: { jobId: `again ${index}`, removeOnComplete: true },
      })),
    );
    await worker.until(async () => (await worker.done()) && (await worker.queue.count()) === 0);
    await worker.until(async () => (await worker.queue.getActiveCount()) === 0);
    expect(await worker.effects()).toEqual(['b1 note']);
  });

  it('happens once though the event comes again after it is done', async () => {
    await worker.publish(BedMade, 'b1');
    await worker.until(worker.done);
    const [event] = await worker.events();
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
      return worker.done();
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
      return worker.done();
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
    await worker.until(worker.done);
    expect(await worker.effects()).toEqual(['b1 note']);
    expect(script.calls).toBe(1);
  });

  it('is not doubled by an event that waits longer for its next attempt than a lost one does', async () => {
    script.before = alwaysFail;
    await worker.publish(BedMade, 'b1');
    await worker.until(() => worker.failed(1));
    const [job] = await worker.until(async () => {
      const delayed = await worker.queue.getDelayed();
      return delayed.length > 0 && delayed;
    });
    for (let attempt = 2; attempt <= 4; attempt++) {
      await worker.hurry();
      await worker.until(() => worker.failed(attempt));
    }
    later(61);
    await worker.until(
      async () => (await worker.events())[0]?.relayed_at?.getTime() === clock.now().getTime(),
    );
    expect(await worker.queue.getJobCounts()).toMatchObject({ waiting: 0, delayed: 1 });
    expect(await worker.queue.getJob(job?.id ?? '')).toMatchObject({ attemptsMade: 4 });
    script.reset();
    await worker.until(async () => {
      await worker.hurry();
      return worker.done();
    });
    expect(await worker.effects()).toEqual(['b1 note']);
  });

  it('comes late, not never, when a job took its worker down too often', async () => {
    await worker.queue.pause();
    await worker.publish(BedMade, 'b1');
    await worker.until(async () => (await worker.queue.getPausedCount()) === 1);
    const { client } = worker.get(Redis);
    const [event] = await worker.events();
    const key = (name: string): string => `{hospital}:events:${name}`;
    // What ten dead workers leave behind: an active job that nobody holds.
    await client.hset(key(event?.id ?? ''), 'stalledCounter', 10);
    await client.rpoplpush(key('paused'), key('active'));
    await client.sadd(key('stalled'), event?.id ?? '');
    await worker.queue.resume();
    await worker.until(async () => (await client.exists(key(event?.id ?? ''))) === 0);
    later(61);
    await worker.until(worker.done);
    expect(await worker.effects()).toEqual(['b1 note']);
  });
});
