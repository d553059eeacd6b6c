import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { ConfigError, messageOf } from '#libs/platform';
import { type LocalConfig } from './local.config.js';
import { LocalPostgres } from './postgres.js';
import { localRedis } from './redis.js';
import { type Secrets } from './secrets.js';

const RESTART_MILLISECONDS = 500;
const CONNECT_MILLISECONDS = 10_000;

/** PostgreSQL and Redis, given or started here. */
export interface BackingServices {
  databaseUrl: string;
  redisUrl: string;
  /** What they are, for the welcome text. */
  database: string;
  redis: string;
  /** Stops what was started here. */
  stop(): Promise<void>;
}

/** Takes the PostgreSQL and the Redis that are configured, and starts those that are not. */
export async function backingServices(
  config: LocalConfig,
  directory: string,
  logOf: (name: string) => string,
  secrets: Secrets,
  say: (line: string) => void,
): Promise<BackingServices> {
  const [postgres, redis] = await Promise.all([
    config.DATABASE_URL
      ? givenPostgres(config.DATABASE_URL)
      : startPostgres(directory, logOf('postgres'), secrets.postgresPassword, say),
    config.REDIS_URL
      ? { url: config.REDIS_URL, kind: 'the Redis of REDIS_URL', stop: () => Promise.resolve() }
      : startRedis(directory, logOf('redis'), secrets.redisPassword, say),
  ]);
  return {
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    database: postgres.kind,
    redis: redis.kind,
    stop: async () => {
      await redis.stop();
      await postgres.stop();
    },
  };
}

interface Service {
  url: string;
  kind: string;
  stop(): Promise<void>;
}

/** @throws ConfigError when it cannot be used */
async function givenPostgres(url: string): Promise<Service> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MILLISECONDS });
  try {
    await client.connect();
  } catch (error) {
    throw new ConfigError(`DATABASE_URL leads to no PostgreSQL that lets us in: ${messageOf(error)}`);
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url, kind: 'the PostgreSQL of DATABASE_URL', stop: () => Promise.resolve() };
}

async function startPostgres(
  directory: string,
  log: string,
  password: string,
  say: (line: string) => void,
): Promise<Service> {
  const server = new LocalPostgres({ directory: join(directory, 'postgres'), log, password });
  await server.start();
  await server.createDatabase('hospital');
  keepRunning('PostgreSQL', server, say);
  return { url: server.url('hospital'), kind: 'embedded PostgreSQL', stop: () => server.stop() };
}

async function startRedis(
  directory: string,
  log: string,
  password: string,
  say: (line: string) => void,
): Promise<Service> {
  const server = await localRedis({ directory: join(directory, 'redis'), log, password });
  keepRunning('Redis', server, say);
  return { url: server.url, kind: server.kind, stop: () => server.stop() };
}

/** Starts a server again whenever it ends by itself; the apps meanwhile wait for it. */
function keepRunning(
  name: string,
  server: { unexpectedEnd(): Promise<void>; start(): Promise<void> },
  say: (line: string) => void,
): void {
  const again = async (): Promise<void> => {
    await server.unexpectedEnd();
    say(`${name} ended and is started again.`);
    for (;;) {
      try {
        await sleep(RESTART_MILLISECONDS);
        await server.start();
        return void again();
      } catch (error) {
        say(`${name} does not start: ${messageOf(error)}`);
      }
    }
  };
  void again();
}
