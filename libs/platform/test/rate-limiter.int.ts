import { afterEach, describe, expect, it } from '@jest/globals';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId, type RateLimit, RateLimiter, Redis, TooManyRequests } from '#libs/platform';
import { testRedisUrl } from '#libs/platform/testing';

const limit = (overrides: Partial<RateLimit> = {}): RateLimit => ({
  name: `test.${newId()}`,
  points: 3,
  perSeconds: 60,
  withoutRedis: 'count_in_process',
  ...overrides,
});

const opened: (() => void)[] = [];
afterEach(() => opened.splice(0).forEach((close) => close()));

function limiterOn(url: string, factor = 1): { limiter: RateLimiter; redis: Redis } {
  const redis = new Redis({ REDIS_URL: url });
  opened.push(() => redis.onApplicationShutdown());
  const limiter = new RateLimiter(redis, { RATE_LIMIT_FACTOR: factor });
  limiter.onModuleInit();
  return { limiter, redis };
}

async function readyOn(url: string, factor?: number): Promise<{ limiter: RateLimiter; redis: Redis }> {
  const both = limiterOn(url, factor);
  while (both.redis.client.status !== 'ready') await sleep(5);
  return both;
}

/** Stands between the limiter and Redis, and can fall silent. */
async function proxy(): Promise<{ url: string; fallSilent: () => void; speakAgain: () => void }> {
  const target = new URL(testRedisUrl());
  const sockets: Socket[] = [];
  const server: Server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    sockets.push(client, upstream);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  const url = new URL(target);
  url.port = String((server.address() as AddressInfo).port);
  url.hostname = '127.0.0.1';
  return {
    url: url.href,
    fallSilent: () => sockets.forEach((socket) => socket.pause()),
    speakAgain: () => sockets.forEach((socket) => socket.resume()),
  };
}

async function refusalOf(work: Promise<void>): Promise<TooManyRequests> {
  const refusal: unknown = await work.catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(TooManyRequests);
  return refusal as TooManyRequests;
}

describe('The rate limiter', () => {
  it('lets as many through as the limit says and tells the next when to come again', async () => {
    const { limiter } = await readyOn(testRedisUrl());
    const three = limit();
    for (let use = 0; use < 3; use++) await limiter.consume(three, 'a');
    const { metadata } = await refusalOf(limiter.consume(three, 'a'));
    expect(metadata.retryAfterSeconds).toBeGreaterThan(50);
    expect(metadata.retryAfterSeconds).toBeLessThanOrEqual(60);
    await limiter.consume(three, 'b');
  });

  it('counts for all processes together, also when they count at once', async () => {
    const [one, other] = await Promise.all([readyOn(testRedisUrl()), readyOn(testRedisUrl())]);
    const ten = limit({ points: 10 });
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) => (index % 2 ? one : other).limiter.consume(ten, 'a')),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  });

  it('lets a key in again when its time is over', async () => {
    const { limiter } = await readyOn(testRedisUrl());
    const short = limit({ points: 1, perSeconds: 1 });
    await limiter.consume(short, 'a');
    await refusalOf(limiter.consume(short, 'a'));
    await sleep(1100);
    await limiter.consume(short, 'a');
  });

  it('looks without counting, and forgets', async () => {
    const { limiter } = await readyOn(testRedisUrl());
    const three = limit();
    for (let look = 0; look < 5; look++) await limiter.check(three, 'a');
    for (let use = 0; use < 3; use++) await limiter.consume(three, 'a');
    await refusalOf(limiter.check(three, 'a'));
    await limiter.forget(three, 'a');
    await limiter.check(three, 'a');
  });

  it('multiplies every limit by the factor, and leaves one use at least', async () => {
    const { limiter } = await readyOn(testRedisUrl(), 2);
    const three = limit();
    for (let use = 0; use < 6; use++) await limiter.consume(three, 'a');
    await refusalOf(limiter.consume(three, 'a'));
    const strict = await readyOn(testRedisUrl(), 0.001);
    const other = limit();
    await strict.limiter.consume(other, 'a');
    await refusalOf(strict.limiter.consume(other, 'a'));
  });
});

describe('While Redis is away', () => {
  it('sign-in is limited in the process, without waiting', async () => {
    const { limiter } = limiterOn('redis://127.0.0.1:1/0');
    const three = limit();
    const start = performance.now();
    for (let use = 0; use < 3; use++) await limiter.consume(three, 'a');
    await refusalOf(limiter.consume(three, 'a'));
    await refusalOf(limiter.check(three, 'a'));
    await limiter.forget(three, 'a');
    await limiter.check(three, 'a');
    expect(performance.now() - start).toBeLessThan(300);
  });

  it('everything else passes, without waiting', async () => {
    const { limiter } = limiterOn('redis://127.0.0.1:1/0');
    const open = limit({ withoutRedis: 'let_pass' });
    const start = performance.now();
    for (let use = 0; use < 50; use++) await limiter.consume(open, 'a');
    expect(performance.now() - start).toBeLessThan(300);
  });

  it('a Redis that falls silent holds up one request for about a second, and the next ones not at all', async () => {
    const { url, fallSilent, speakAgain } = await proxy();
    const { limiter } = await readyOn(url);
    const three = limit();
    await limiter.consume(three, 'a');
    fallSilent();
    const start = performance.now();
    await limiter.consume(three, 'a');
    const first = performance.now() - start;
    expect(first).toBeGreaterThan(800);
    expect(first).toBeLessThan(1500);
    await limiter.consume(three, 'a');
    await limiter.consume(three, 'a');
    await refusalOf(limiter.consume(three, 'a'));
    expect(performance.now() - start - first).toBeLessThan(300);
    speakAgain();
    await sleep(1100);
    await limiter.consume(limit(), 'a');
  });
});
