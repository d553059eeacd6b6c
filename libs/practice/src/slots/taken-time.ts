import { type Run } from './working-hours.js';

/** Times that are taken, as runs that neither touch nor overlap, in order. */
export class TakenTime {
  private readonly runs: Run[] = [];

  constructor(taken: readonly Run[]) {
    for (const { from, to } of [...taken].sort((a, b) => a.from - b.from)) {
      const last = this.runs.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else this.runs.push({ from, to });
    }
  }

  /** Whether any of it lies within `[from, to)`. */
  overlaps(from: number, to: number): boolean {
    let low = 0;
    let high = this.runs.length;
    // The first run that ends after `from` is the only one that can be in the way first.
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.runs[middle]?.to ?? 0) > from) high = middle;
      else low = middle + 1;
    }
    const run = this.runs[low];
    return run !== undefined && run.from < to;
  }
}
