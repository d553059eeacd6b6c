import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two starts in one data folder would fight for one database; this says who was first. */
export class OnlyOne {
  private readonly file: string;

  constructor(directory: string) {
    this.file = join(directory, 'running.json');
  }

  /** The address of a start that runs already, if one does. */
  async other(): Promise<string | undefined> {
    if (!existsSync(this.file)) return undefined;
    const { url } = JSON.parse(readFileSync(this.file, 'utf8')) as { url: string };
    const alive = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    );
    return alive?.ok ? url : undefined;
  }

  /** Notes that this start serves at `url`. */
  note(url: string): void {
    writeFileSync(this.file, JSON.stringify({ url }));
  }

  /** Notes that it has ended. */
  forget(): void {
    rmSync(this.file, { force: true });
  }
}
