import { type ChildProcess, fork } from 'node:child_process';
import { Redis } from 'ioredis';
import { testDatabase, type TestDatabase, testRedisUrl } from '#libs/platform/testing';
import { Client } from './client.js';

/** One process of the product, as it runs in production: the built code, real configuration, real sockets. */
export interface AppUnderTest {
  url: string;
  /** Where it tells how it is doing, if it is told to by METRICS_PORT. */
  metricsUrl: string;
  process: ChildProcess;
  /** Everything that it has written. */
  output: () => string;
  /** SIGTERM, and waits for the end. */
  stop(): Promise<number | null>;
  /** SIGKILL, and waits for the end. */
  kill(): Promise<void>;
}

/** A running hospital with the demo data, on a database of its own. */
export interface Hospital {
  database: TestDatabase;
  apis: AppUnderTest[];
  worker: AppUnderTest | undefined;
  /** Somebody who is not signed in, at the first api or another one. */
  anonymous(api?: number): Client;
  /** Signs in with the demo password. */
  signIn(email: string, api?: number): Promise<Client>;
  /** Starts one more process of the same hospital. */
  start(app: 'api' | 'worker', env?: NodeJS.ProcessEnv): Promise<AppUnderTest>;
  stop(): Promise<void>;
}

export const DEMO_PASSWORD = 'demo-hospital-2026';

/** Starts the product for a suite: the only way in which end-to-end tests do. */
export async function startHospital(
  options: { apis?: number; worker?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Hospital> {
  const database = await testDatabase('hospital_demo_template');
  const redisUrl = options.env?.REDIS_URL ?? testRedisUrl();
  await flush(redisUrl);
  const env = {
    ...process.env,
    // Suites sign in far more often than people do; the limits have a suite of their own.
    RATE_LIMIT_FACTOR: '1000',
    DATABASE_URL: database.url,
    REDIS_URL: redisUrl,
    PORT: '0',
    ...options.env,
  };
  const started: AppUnderTest[] = [];
  const start = async (app: 'api' | 'worker', more: NodeJS.ProcessEnv = {}): Promise<AppUnderTest> => {
    const running = await startApp(app, { ...env, ...more });
    started.push(running);
    return running;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((app) => app.stop()));
    await database.drop();
  };
  const names = [
    ...Array<'api'>(options.apis ?? 1).fill('api'),
    ...(options.worker ? ['worker' as const] : []),
  ];
  const starting = names.map((name) => start(name));
  const apis = await Promise.all(starting).catch(async (error: unknown) => {
    await Promise.allSettled(starting);
    await stop();
    throw error;
  });
  const worker = options.worker ? apis.pop() : undefined;
  const urlOf = (index: number): string => {
    const api = apis[index];
    if (!api) throw new Error(`There is no api ${index}.`);
    return api.url;
  };
  return {
    database,
    apis,
    worker,
    anonymous: (api = 0) => new Client(urlOf(api)),
    signIn: async (email, api = 0) => new Client(urlOf(api)).signIn(email, DEMO_PASSWORD),
    start,
    stop,
  };
}

/** What a process says when it is ready. */
interface Started {
  port?: number;
  metricsPort?: number;
}

async function startApp(app: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<AppUnderTest> {
  const child = fork(`dist/apps/${app}/src/main.js`, [], {
    env,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const { port, metricsPort } = await new Promise<Started>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Started));
    child.once('exit', (code) => reject(new Error(`The ${app} ended with ${code}:\n${output}`)));
  });
  return {
    url: `http://127.0.0.1:${port ?? 0}`,
    metricsUrl: `http://127.0.0.1:${metricsPort ?? 0}/metrics`,
    process: child,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}
