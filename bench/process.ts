import { execFile, fork } from 'node:child_process';
import { createWriteStream } from 'node:fs';
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
export async function startServer(
  main: string,
  { env, log, execArgv = [] }: { env: NodeJS.ProcessEnv; log: string; execArgv?: string[] },
): Promise<Server> {
  const child = fork(fileURLToPath(new URL(`../${main}`, import.meta.url)), [], {
    env: { ...process.env, ...env },
    // Ctrl-C in the terminal is for the bench, which then stops everything in order.
    detached: true,
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = createWriteStream(log, { flags: 'a' });
  child.stdout?.pipe(output, { end: false });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
    // Every app ends with its parent, of its own accord, so that a profile is written.
    if (child.connected) child.disconnect();
    await ended;
    clearTimeout(impatience);
    output.end();
  };
  const ready = new Promise<{ port?: number }>((resolve) =>
    child.once('message', (message) => resolve(message as { port?: number })),
  );
  const refused = Promise.race([ended, sleep(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
  const answer = await Promise.race([ready, refused]);
  if (!answer) {
    await stop();
    throw new Error(`${main} does not start. ${complaint}`);
  }
  return {
    url: `http://127.0.0.1:${answer.port ?? 0}`,
    memory: async () => {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(child.pid)]);
      return Math.round(Number(stdout) / 1024);
    },
    stop,
  };
}
