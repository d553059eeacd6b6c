import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { eventually } from './eventually.js';

const MAIN = resolve('dist/apps/local/src/main.js');
/** Making a database cluster and filling it takes its time on a busy machine. */
const START_SECONDS = 60;

/** `npm start` without its installing and building: one run of the whole product. */
export class LocalStart {
  /** Everything that it has said. */
  output = '';
  private readonly ended: Promise<number | null>;

  private constructor(readonly process: ChildProcess) {
    for (const stream of [process.stdout, process.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = once(process, 'close').then(([code]) => code as number | null);
  }

  /** Starts it on a data folder, with nothing of the tests' own environment. */
  static begin(directory: string, env: NodeJS.ProcessEnv = {}): LocalStart {
    const { PATH, HOME } = process.env;
    return new LocalStart(
      spawn(process.execPath, [MAIN], {
        env: { PATH, HOME, DATA_DIR: directory, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  /** The address that its welcome names, once it is there. */
  url(): Promise<string> {
    return eventually(
      `the welcome; it said: ${this.output}`,
      () => {
        if (this.process.exitCode !== null) throw new Error(`It ended: ${this.output}`);
        return Promise.resolve(/API\s+(http\S+)\/v1/.exec(this.output)?.[1]);
      },
      START_SECONDS,
    );
  }

  /** Its exit code; null when a signal ended it. */
  end(): Promise<number | null> {
    return this.ended;
  }

  /** Sends a signal, and waits for the end. */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal);
    return this.ended;
  }

  /** The processes that it has started. */
  children(): number[] {
    const pid = this.process.pid;
    return [...parents()].flatMap(([child, parent]) => (parent === pid ? [child] : []));
  }

  /** The processes that it has started, and those that they have started. */
  descendants(): number[] {
    const all = parents();
    const isOurs = (pid: number | undefined): boolean =>
      pid !== undefined && pid > 1 && (pid === this.process.pid || isOurs(all.get(pid)));
    return [...all.keys()].filter((pid) => pid !== this.process.pid && isOurs(pid));
  }
}

/** Those of some processes that still run. */
export function alive(pids: readonly number[]): number[] {
  return pids.filter((pid) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  });
}

/** Of every process on this machine, who started it. */
function parents(): Map<number, number> {
  return new Map(existsSync('/proc/self/stat') ? parentsByProc() : parentsByPs());
}

/** Small Linux images have no `ps`. */
function parentsByProc(): [number, number][] {
  return readdirSync('/proc').flatMap((name): [number, number][] => {
    try {
      const stat = readFileSync(`/proc/${Number(name)}/stat`, 'utf8');
      // The program's name, in brackets, may hold anything.
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [[Number(name), Number(parent)]];
    } catch {
      return [];
    }
  });
}

function parentsByPs(): [number, number][] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
}
