import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { freePort } from './ports.js';

const PROGRAMS = ['redis-server', 'valkey-server'];
/** BLMOVE came with 6.2. */
const OLDEST_VERSION = 6.2;
const START_ATTEMPTS = 100;

export interface RedisOptions {
  /** Where the server keeps its data. */
  directory: string;
  /** File for the server's log. */
  log: string;
  password: string;
}

/** A Redis server that `npm start` and the tests run by themselves. */
export interface LocalRedis {
  readonly url: string;
  /** What it is, for the welcome text. */
  readonly kind: string;
  /** Resolves when the server ends without being asked to. */
  unexpectedEnd(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The redis-server or valkey-server of this machine, else one in this process that serves for a first look. */
export async function localRedis(options: RedisOptions): Promise<LocalRedis> {
  for (const program of PROGRAMS) {
    if (await isUsable(program)) {
      const server = new RedisServer(program, options);
      await server.start();
      return server;
    }
  }
  return inProcessRedis();
}

async function isUsable(program: string): Promise<boolean> {
  const output = await promisify(execFile)(program, ['--version']).catch(() => undefined);
  const version = /v=(\d+\.\d+)/.exec(output?.stdout ?? '')?.[1];
  return version !== undefined && Number(version) >= OLDEST_VERSION;
}

class RedisServer implements LocalRedis {
  private child: ChildProcess | undefined;
  private port = 0;
  private readonly directory: string;

  constructor(
    readonly kind: string,
    private readonly options: RedisOptions,
  ) {
    this.directory = resolve(options.directory);
  }

  get url(): string {
    return `redis://:${this.options.password}@127.0.0.1:${this.port}/0`;
  }

  async start(): Promise<void> {
    mkdirSync(this.directory, { recursive: true });
    await this.stopLeftover();
    this.port ||= await freePort();
    writeFileSync(this.portFile, String(this.port));
    const log = openSync(this.options.log, 'a');
    const settings = {
      port: String(this.port),
      bind: '127.0.0.1',
      dir: this.directory,
      requirepass: this.options.password,
      appendonly: 'yes',
      save: '',
      'maxmemory-policy': 'noeviction',
    };
    this.child = spawn(
      this.kind,
      Object.entries(settings).flatMap(([key, value]) => [`--${key}`, value]),
      {
        detached: true,
        stdio: ['ignore', log, log],
      },
    );
    closeSync(log);
    for (let attempt = 1; !(await this.answers()); attempt++) {
      if (attempt === START_ATTEMPTS || this.child.exitCode !== null)
        throw new Error(`${this.kind} does not start: see ${this.options.log}`);
      await sleep(50);
    }
  }

  async stop(): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  }

  unexpectedEnd(): Promise<void> {
    const child = this.child;
    return new Promise((done) =>
      child?.once('exit', () => {
        if (this.child === child) done();
      }),
    );
  }

  private get portFile(): string {
    return join(this.directory, 'port');
  }

  private async answers(): Promise<boolean> {
    return (await this.ask(this.port, (client) => client.ping())) === 'PONG';
  }

  /** A server whose starter was killed goes on running; only one that serves this very folder is stopped. */
  private async stopLeftover(): Promise<void> {
    if (!existsSync(this.portFile)) return;
    const port = Number(readFileSync(this.portFile, 'utf8'));
    if (!port) return;
    const servesThis = await this.ask(port, async (client) => {
      const directory = (await client.config('GET', 'dir')) as string[];
      return directory[1] === this.directory;
    });
    if (!servesThis) return;
    await this.ask(port, (client) => client.shutdown('NOSAVE'));
    while ((await this.ask(port, (client) => client.ping())) !== undefined) await sleep(50);
  }

  private async ask<T>(port: number, question: (client: Redis) => Promise<T>): Promise<T | undefined> {
    const client = new Redis({
      port,
      host: '127.0.0.1',
      password: this.options.password,
      lazyConnect: true,
      retryStrategy: () => null,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await question(client);
    } catch {
      return undefined;
    } finally {
      client.disconnect();
    }
  }
}

/** Redis in JavaScript: complete enough for a first look, and forgetful. PostgreSQL keeps the truth. */
async function inProcessRedis(): Promise<LocalRedis> {
  const { createRedisServer } = await import('js-redis-server');
  const open = new Set<Socket>();
  const listen = async (port: number) => {
    const server = await createRedisServer({ port });
    server.server.server.prependListener('connection', (socket) => {
      // It listens on every address and asks for no password: nobody but this machine may talk to it.
      if (!/^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '')) socket.destroy();
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    });
    return server;
  };
  let server = await listen(0);
  const { port } = server;
  return {
    url: `redis://127.0.0.1:${port}/0`,
    kind: 'in-process Redis, for a first look only (install redis-server for more)',
    unexpectedEnd: () => new Promise(() => undefined),
    start: async () => void (server = await listen(port)),
    stop: async () => {
      open.forEach((socket) => socket.destroy());
      await server.close();
    },
  };
}
