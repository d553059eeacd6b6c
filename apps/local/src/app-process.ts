import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const STOP_MILLISECONDS = 35_000;
const RESTART_MILLISECONDS = 500;

/** How a process of the product is started. */
export interface AppOptions {
  /** For messages: `api` or `worker`. */
  name: string;
  /** Its main file. */
  main: string;
  env: NodeJS.ProcessEnv;
  /** File for its log lines; warnings are also told to the terminal. */
  log: string;
}

/** An app that would not start; what it said is on the terminal already. */
export class StartFailed extends Error {}

/**
 * One app in a process of its own. It tells over IPC when it serves; if it ends without being asked
 * to, it is started again. Closing the IPC channel, as a killed parent does, ends it.
 */
export class AppProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private readonly log: WriteStream;

  constructor(
    private readonly options: AppOptions,
    private readonly say: (line: string) => void,
  ) {
    this.log = createWriteStream(options.log, { flags: 'a' });
    this.log.on('error', (error) => this.say(`${options.log} cannot be written: ${error.message}`));
  }

  /**
   * Starts it and waits until it serves.
   *
   * @returns the port it listens on, if it does
   * @throws StartFailed when it ends before it serves
   */
  async start(): Promise<number | undefined> {
    const child = fork(this.options.main, [], {
      env: this.options.env,
      // Ctrl-C in the terminal is for the parent, which then stops its children in order.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    this.follow(child);
    const port = await new Promise<number | undefined>((resolve, reject) => {
      child.once('message', (message: { port?: number }) => resolve(message.port));
      child.once('exit', () => reject(new StartFailed(`The ${this.options.name} does not start.`)));
    });
    child.once('exit', (code, signal) => void this.ended(signal ?? `code ${code}`));
    return port;
  }

  /** Asks it to finish what it has in hand, and waits until it has. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (child && child.exitCode === null && child.signalCode === null) {
      // Not `exit`: what it said last may still be in the pipe, and belongs into the log.
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS);
      await ended;
      clearTimeout(impatience);
    }
    this.log.end();
  }

  private async ended(how: string): Promise<void> {
    if (this.stopping) return;
    this.say(`The ${this.options.name} ended (${how}) and is started again.`);
    await sleep(RESTART_MILLISECONDS);
    if (!this.stopping) await this.start().catch(() => this.ended('it did not start'));
  }

  private follow(child: ChildProcess): void {
    if (!child.stdout || !child.stderr) return;
    createInterface(child.stdout).on('line', (line) => {
      this.log.write(`${line}\n`);
      const entry = parse(line);
      if (entry && ['warn', 'error', 'fatal'].includes(entry.level))
        this.say(`${this.options.name}: ${entry.msg ?? entry.err?.message ?? line}`);
    });
    createInterface(child.stderr).on('line', (line) => {
      this.log.write(`${line}\n`);
      this.say(line);
    });
  }
}

interface LogLine {
  level: string;
  msg?: string;
  err?: { message?: string };
}

function parse(line: string): LogLine | undefined {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return undefined;
  }
}
