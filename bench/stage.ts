import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrate } from '#libs/platform';
import { migrations } from '../apps/api/src/migrations.js';
import { LocalPostgres } from '../apps/local/src/postgres.js';
import { localRedis } from '../apps/local/src/redis.js';
import { type Server, startServer } from './process.js';
import { recordedUrl } from './recorder.js';
import { PASSWORD, seed } from './seed.js';
import { type Settings } from './settings.js';

const POOL_SIZE = '16';

/** Everything that a run needs, on this machine and of its own; nothing is left of it afterwards. */
export class Stage {
  /** The product. */
  api: Server;
  /** The product once more, with every SQL statement in PostgreSQL's log. */
  recorded: Server;
  /** Bare Fastify and pg. */
  limit: Server;
  databaseUrl: string;
  readonly directory = mkdtempSync(join(tmpdir(), 'hospital-bench-'));
  readonly postgresLog = join(this.directory, 'postgres.log');
  /** For the report. */
  redis: string;
  private readonly undo: (() => Promise<void>)[] = [];

  /** Starts PostgreSQL as it is by default, so that a commit is on disk, and the others on it. */
  async start(settings: Settings, say: (line: string) => void): Promise<void> {
    // A server that root starts runs as another user, who must be able to come here.
    chmodSync(this.directory, 0o755);
    const password = randomBytes(16).toString('hex');
    const postgres = new LocalPostgres({
      directory: join(this.directory, 'postgres'),
      log: this.postgresLog,
      password,
      settings: { TimeZone: 'UTC' },
    });
    this.undo.push(() => postgres.stop());
    await postgres.start();
    await postgres.createDatabase('hospital');
    this.databaseUrl = postgres.url('hospital');
    await migrate(this.databaseUrl, migrations);
    say('Filling the database …');
    const { passwordHash } = await seed(this.databaseUrl, settings);

    const redis = await localRedis({
      directory: join(this.directory, 'redis'),
      log: join(this.directory, 'redis.log'),
      password,
    });
    this.undo.push(() => redis.stop());
    this.redis = redis.kind;
    const env = {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: this.databaseUrl,
      DATABASE_POOL_SIZE: POOL_SIZE,
      REDIS_URL: redis.url,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      FILES_DIRECTORY: join(this.directory, 'files'),
      SMTP_URL: 'dev-inbox:',
      PUBLIC_URL: 'http://localhost:3000',
      RATE_LIMIT_FACTOR: '100000',
      LOG_LEVEL: 'info',
    };
    this.api = await this.server('api', 'apps/api/src/main.js', env, profiling(settings.profile));
    this.recorded = await this.server('recorded', 'apps/api/src/main.js', {
      ...env,
      DATABASE_URL: recordedUrl(this.databaseUrl),
    });
    await this.server('worker', 'apps/worker/src/main.js', env);
    this.limit = await this.server('limit', 'bench/limit/main.js', {
      ...env,
      PASSWORD,
      PASSWORD_HASH: passwordHash,
    });
  }

  /** Stops what was started, the last first, and removes its data. */
  async stop(): Promise<void> {
    for (let undo = this.undo.pop(); undo; undo = this.undo.pop()) await undo();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async server(
    name: string,
    main: string,
    env: NodeJS.ProcessEnv,
    execArgv: string[] = [],
  ): Promise<Server> {
    const server = await startServer(main, { env, log: join(this.directory, `${name}.log`), execArgv });
    this.undo.push(() => server.stop());
    return server;
  }
}

function profiling(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  mkdirSync(folder, { recursive: true });
  return ['--cpu-prof', `--cpu-prof-dir=${resolve(folder)}`];
}
