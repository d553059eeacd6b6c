import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testRedisUrl } from '#libs/platform/testing';
import { BedMade, bedWorker, script, type Worker } from './support/beds.js';
import { httpApp } from './support/http-app.js';
import { ServerProxy } from './support/server-proxy.js';

let redis: ServerProxy;
let worker: Worker | undefined;
beforeEach(() => {
  script.reset();
  redis = new ServerProxy(testRedisUrl());
});
afterEach(async () => {
  await worker?.close();
  worker = undefined;
  redis.down();
});

const done = async (): Promise<boolean> => {
  const rows = await worker?.database.query('SELECT FROM outbox_events WHERE completed_at IS NULL');
  return rows?.length === 0;
};
/** A port on which nothing listens yet, and where the proxy will. */
async function reserve(): Promise<void> {
  await redis.up();
  redis.down();
}

describe('while Redis is away', () => {
  it('a worker boots, changes commit, and events follow once it is there', async () => {
    await reserve();
    worker = await bedWorker({ redisUrl: redis.url });
    await worker.publish(BedMade, 'b1');
    await sleep(1500);
    expect(await worker.effects()).toEqual([]);
    await redis.up();
    await worker.until(done);
    expect(await worker.effects()).toEqual(['b1 note']);
  });

  it('changes commit, and events follow once it is back, each once', async () => {
    await redis.up();
    worker = await bedWorker({ redisUrl: redis.url });
    await worker.publish(BedMade, 'b1');
    await worker.until(done);
    for (let outage = 0; outage < 3; outage++) {
      redis.down();
      const started = performance.now();
      await worker.publish(BedMade, `while away ${outage}`);
      expect(performance.now() - started).toBeLessThan(500);
      await sleep(1200);
      await redis.up();
      await worker.publish(BedMade, `afterwards ${outage}`);
      await worker.until(done, 30);
    }
    expect(await worker.effects()).toHaveLength(7);
  }, 60_000);

  it('a job in hand ends, and its event is done once', async () => {
    await redis.up();
    worker = await bedWorker({ redisUrl: redis.url });
    script.after = () => sleep(1000);
    await worker.publish(BedMade, 'b1');
    await worker.until(() => Promise.resolve(script.calls === 1));
    redis.down();
    await worker.until(done);
    await redis.up();
    await worker.publish(BedMade, 'b2');
    await worker.until(done, 30);
    await sleep(500);
    expect(await worker.effects()).toEqual(['b1 note', 'b2 note']);
  }, 60_000);

  it.each([
    ['since the start', false],
    ['all of a sudden', true],
  ])('a worker stops within seconds: away %s', async (_, wasThere) => {
    await reserve();
    if (wasThere) await redis.up();
    worker = await bedWorker({ redisUrl: redis.url });
    if (wasThere) {
      await worker.publish(BedMade, 'b1');
      await worker.until(done);
      redis.down();
      await sleep(300);
    }
    const started = performance.now();
    await worker.close();
    worker = undefined;
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('the api boots, is ready and says so, and again when it is back', async () => {
    await reserve();
    const http = await httpApp({ redisUrl: redis.url });
    try {
      const ready = async (): Promise<unknown> => {
        const response = await http.send('GET', '/health/ready', { as: null });
        return { http: response.status, ...((await response.json()) as object) };
      };
      expect(await ready()).toEqual({ http: 200, status: 'ok', database: 'up', redis: 'down' });
      await redis.up();
      for (let tries = 0; tries < 50 && JSON.stringify(await ready()).includes('down'); tries++)
        await sleep(100);
      expect(await ready()).toEqual({ http: 200, status: 'ok', database: 'up', redis: 'up' });
      expect((await http.send('GET', '/health/live', { as: null })).status).toBe(200);
    } finally {
      await http.close();
    }
  });
});
