import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BedMade, bedWorker, script } from './support/beds.js';
import { httpApp } from './support/http-app.js';

describe('an api that stops', () => {
  it('answers the request in hand, then takes no more', async () => {
    const http = await httpApp();
    http.gate.hold();
    const slow = http.send('GET', '/v1/faults/slow');
    while (http.gate.entered === 0) await sleep(5);
    let closed = false;
    const closing = http.app.close().then(() => (closed = true));
    await sleep(300);
    expect(closed).toBe(false);
    await expect(http.send('GET', '/health/live')).rejects.toThrow();
    http.gate.release();
    const answer = await slow;
    expect([answer.status, await answer.json()]).toEqual([200, { done: true }]);
    await closing;
    await http.database.drop();
  });

  it('commits what the request in hand changes', async () => {
    const http = await httpApp();
    http.gate.hold();
    const slow = http.send('POST', '/v1/things', {
      json: { name: 'late' },
      headers: { 'idempotency-key': 'k' },
    });
    while (http.gate.entered === 0) await sleep(5);
    const closing = http.app.close();
    await sleep(200);
    http.gate.release();
    expect((await slow).status).toBe(201);
    await closing;
    expect(await http.database.query('SELECT name FROM things')).toEqual([{ name: 'late' }]);
    await http.database.drop();
  });

  it('does not wait for clients that keep a connection without asking anything', async () => {
    const http = await httpApp();
    await (await http.send('GET', '/health/live')).text();
    const started = performance.now();
    await http.close();
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('a worker that stops', () => {
  beforeEach(() => script.reset());
  afterEach(() => script.reset());

  it('finishes the job in hand and starts none', async () => {
    const worker = await bedWorker({});
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    script.after = () => held;
    await worker.publish(BedMade, ...Array.from({ length: 30 }, (_, index) => `b${index}`));
    await worker.until(() => Promise.resolve(script.calls === 8));
    let closed = false;
    const closing = worker.app.close().then(() => (closed = true));
    await sleep(500);
    expect(closed).toBe(false);
    finish();
    await closing;
    const started = script.calls;
    expect(await worker.effects()).toHaveLength(started);
    expect(started).toBeLessThan(30);
    const finished = await worker.database.query('SELECT FROM outbox_events WHERE completed_at IS NOT NULL');
    expect(finished).toHaveLength(started);
    const next = await bedWorker({ database: worker.database });
    await next.until(async () => (await next.effects()).length === 30);
    expect(script.calls).toBe(30);
    await next.close();
    await worker.database.drop();
  });

  it('stops within a second or two when it has nothing to do', async () => {
    const worker = await bedWorker({});
    await worker.publish(BedMade, 'b1');
    await worker.until(async () => (await worker.effects()).length === 1);
    const started = performance.now();
    await worker.close();
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
