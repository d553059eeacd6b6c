/** A promise that is settled from outside. */
export class Deferred {
  readonly promise: Promise<void>;
  resolve: () => void;
  reject: (why: Error) => void;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // Whoever waits hears of it; that nobody waits any more is no fault.
    this.promise.catch(() => undefined);
  }
}
