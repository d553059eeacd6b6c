/**
 * Gives a test run a PostgreSQL and a Redis of its own, with a migrated template database that each suite
 * clones. TEST_DATABASE_URL and TEST_REDIS_URL, if set, name servers to use instead.
 */
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrations } from '../../dist/apps/api/src/migrations.js';
import { demoData } from '../../dist/apps/local/src/demo/demo-data.js';
import { LocalPostgres } from '../../dist/apps/local/src/postgres.js';
import { localRedis } from '../../dist/apps/local/src/redis.js';
import { migrate } from '../../dist/libs/platform/src/index.js';

/** Nothing in a test run has to survive a power cut. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '400',
  log_lock_waits: 'on',
};

export default async function globalSetup() {
  const directory = mkdtempSync(join(tmpdir(), 'hospital-test-'));
  // Root's PostgreSQL runs as another user, who must be able to enter.
  chmodSync(directory, 0o755);
  globalThis.hospitalTestServers = [];
  process.env.TEST_DIRECTORY = directory;
  if (!process.env.TEST_DATABASE_URL) {
    const log = join(directory, 'postgres.log');
    const postgres = new LocalPostgres({
      directory: join(directory, 'postgres'),
      log,
      password: 'test',
      settings: FAST,
    });
    await postgres.start();
    globalThis.hospitalTestServers.push(postgres);
    process.env.TEST_DATABASE_URL = postgres.url('postgres');
    process.env.TEST_POSTGRES_LOG = log;
  }
  if (!process.env.TEST_REDIS_URL) {
    const redis = await localRedis({
      directory: join(directory, 'redis'),
      log: join(directory, 'redis.log'),
      password: 'test',
    });
    globalThis.hospitalTestServers.push(redis);
    process.env.TEST_REDIS_URL = redis.url;
  }
  const client = new Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  const create = async (name, template) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    const url = new URL(process.env.TEST_DATABASE_URL);
    url.pathname = `/${name}`;
    return url.href;
  };
  await migrate(await create('hospital_template', 'template0'), migrations);
  await demoData(await create('hospital_demo_template', 'hospital_template'));
  await client.end();
  Object.assign(process.env, {
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    AUTH_SECRET: 'a secret that only the tests know, 32 characters long',
    FILES_DIRECTORY: join(directory, 'files'),
    SMTP_URL: 'dev-inbox:',
    PUBLIC_URL: 'http://localhost:3000',
    HOST: '127.0.0.1',
    DATABASE_ROLE: 'hospital_app',
  });
}
