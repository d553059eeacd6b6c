import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A start that takes longer than this has died; its number may belong to another process by now. */
const LONGEST_START_MILLISECONDS = 300_000;

/** Two starts in one data folder would fight for one database; this says who was first. */
export class OnlyOne {
  private readonly running: string;
  private readonly starting: string;

  constructor(directory: string) {
    this.running = join(directory, 'running.json');
    this.starting = join(directory, 'starting');
  }

  /** Takes the folder for this start; otherwise tells what has it. */
  async claim(): Promise<string | undefined> {
    if (!this.take()) return 'It is starting already, in another terminal.';
    const url = await this.other();
    if (url === undefined) return undefined;
    this.release();
    return `It runs already, at ${url}.`;
  }

  /** Notes that this start serves at `url`. */
  note(url: string): void {
    writeFileSync(this.running, JSON.stringify({ url }));
    this.release();
  }

  /** Notes that it has ended. */
  forget(): void {
    rmSync(this.running, { force: true });
    this.release();
  }

  private take(): boolean {
    try {
      writeFileSync(this.starting, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      if (this.isStarting()) return false;
      this.release();
      return this.take();
    }
  }

  private isStarting(): boolean {
    try {
      const age = Date.now() - statSync(this.starting).mtimeMs;
      process.kill(Number(readFileSync(this.starting, 'utf8')), 0);
      return age < LONGEST_START_MILLISECONDS;
    } catch {
      return false;
    }
  }

  private release(): void {
    rmSync(this.starting, { force: true });
  }

  private async other(): Promise<string | undefined> {
    if (!existsSync(this.running)) return undefined;
    const { url } = JSON.parse(readFileSync(this.running, 'utf8')) as { url: string };
    const alive = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    );
    return alive?.ok ? url : undefined;
  }
}
