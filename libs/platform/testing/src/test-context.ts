import { type DynamicModule, type INestApplicationContext, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock, createLogger, PinoLogger } from '#libs/platform';
import { testDatabase, type TestDatabase } from './test-database.js';
import { testRedisUrl } from './test-redis.js';

/** Modules on a database of their own, without HTTP: what integration tests of a library stand on. */
export interface TestContext {
  app: INestApplicationContext;
  database: TestDatabase;
  /** Takes a provider out of the context. */
  get<T>(type: abstract new (...args: never[]) => T): T;
  close(): Promise<void>;
}

/**
 * Starts the given modules on a fresh, migrated database and the Redis of the test run.
 *
 * @param options.clock stands in for the real clock
 * @param options.providers further providers, e.g. a port that another library would provide
 * @param options.database one that another context has already, for two processes on one database; it stays when this one closes
 * @param options.redisUrl another Redis than that of the test run
 * @param options.prepare what the database needs before the modules start
 */
export async function testContext(options: {
  imports: (Type | DynamicModule)[];
  providers?: Type[];
  clock?: Clock;
  database?: TestDatabase;
  redisUrl?: string;
  prepare?: (database: TestDatabase) => Promise<unknown>;
}): Promise<TestContext> {
  const database = options.database ?? (await testDatabase());
  await options.prepare?.(database);
  process.env.DATABASE_URL = database.url;
  process.env.REDIS_URL = options.redisUrl ?? testRedisUrl();
  const builder = Test.createTestingModule({
    imports: options.imports,
    providers: options.providers ?? [],
  }).setLogger(new PinoLogger(createLogger(process.env.LOG_LEVEL ?? 'warn')));
  if (options.clock) builder.overrideProvider(Clock).useValue(options.clock);
  const app = await (await builder.compile()).init();
  return {
    app,
    database,
    get: (type) => app.get(type as Type, { strict: false }),
    close: async () => {
      await app.close();
      if (!options.database) await database.drop();
    },
  };
}
