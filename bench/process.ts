import { execFile, fork } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PATIENCE_MILLISECONDS = 20_000;

/** A server under measurement, in a process of its own. */
export interface Server {
  /** Where it listens, if it does. */
  url: string;
  /** Its resident memory in MiB. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts a built main file and waits until it says over IPC that it serves.
 *
 * @param main its path below dist/
 */
export async function startServer(main: string, env: NodeJS.ProcessEnv, log: string): Promise<Server> {
  const child = fork(fileURLToPath(new URL(`../${main}`, import.meta.url)), [], {
    env: { ...process.env, ...env },
    // Ctrl-C in the terminal is for the bench, which then stops everything in order.
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = createWriteStream(log, { flags: 'a' });
  child.stdout?.pipe(output, { end: false });
  child.stderr?.pipe(output, { end: false });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(impatience);
    output.end();
  };
  const ready = new Promise<{ port?: number }>((resolve) =>
    child.once('message', (message) => resolve(message as { port?: number })),
  );
  const { port } = await Promise.race([ready, refusal(ended, main, log)]).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port ?? 0}`,
    memory: async () => {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(child.pid)]);
      return Math.round(Number(stdout) / 1024);
    },
    stop,
  };
}

async function refusal(ended: Promise<void>, main: string, log: string): Promise<never> {
  await Promise.race([ended, sleep(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
  throw new Error(`${main} does not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}
