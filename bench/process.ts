import { execFile, fork } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
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
  const output = openSync(log, 'a');
  const child = fork(fileURLToPath(new URL(`../${main}`, import.meta.url)), [], {
    env: { ...process.env, ...env },
    // Ctrl-C in the terminal is for the bench, which then stops everything in order.
    detached: true,
    execArgv,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
    // Every app ends with its parent, of its own accord, so that a profile is written.
    if (child.connected) child.disconnect();
    await ended;
    clearTimeout(impatience);
  };
  const ready = new Promise<{ port?: number }>((resolve) =>
    child.once('message', (message) => resolve(message as { port?: number })),
  );
  const refused = Promise.race([ended, sleep(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
  const answer = await Promise.race([ready, refused]);
  if (!answer) {
    await stop();
    throw new Error(`${main} does not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
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
