/** Lets a few pieces of work run at once and a limited number wait; who comes beyond that is refused at once. */
export class Slots {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private atOnce: number,
    private readonly waitingAtMost: number,
    private readonly refusal: () => Error,
  ) {}

  /** Runs the work when a slot is free, in the order of asking. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running++;
    else {
      if (this.waiting.length >= this.waitingAtMost) throw this.refusal();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      this.running--;
      this.fill();
    }
  }

  /** Changes how many run at once from now on; what runs already goes on. */
  allow(atOnce: number): void {
    this.atOnce = atOnce;
    this.fill();
  }

  /** A slot is handed over at once: nobody can slip in between. */
  private fill(): void {
    while (this.running < this.atOnce) {
      const next = this.waiting.shift();
      if (!next) return;
      this.running++;
      next();
    }
  }
}
