/** Lets a few pieces of work run at once and a limited number wait; who comes beyond that is refused at once. */
export class Slots {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waitingAtMost: number,
    private readonly refusal: () => Error,
  ) {}

  /** Runs the work when a slot is free, in the order of asking. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running++;
    else {
      if (this.waiting.length >= this.waitingAtMost) throw this.refusal();
      // The slot is handed over, not given back: nobody can slip in between.
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
