import { Refusal } from '../refusal.js';
import { pauseBefore } from '../socket/backoff.js';

export interface CatchUpOptions {
  /** Comes into the room and reads all that is missing. */
  readOn: (afterReconnecting: boolean) => Promise<void>;
  isUp: () => boolean;
  /** Everything is read. */
  done: () => void;
  /** The hospital does not let one in. */
  refused: (why: Refusal) => void;
  retryMilliseconds: number;
}

const LONGEST_PAUSE_FACTOR = 50;
/** Refusals of this moment; an ended token ends the connection, which comes back with another one. */
const WILL_PASS = /^(request\.rate_limited|auth\.unauthenticated|service\.)/;

/** Reads what is missing, one read at a time, and again until it has worked. */
export class CatchUp {
  private underWay = false;
  private wantedAgain = false;
  private reconnected = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: CatchUpOptions) {}

  /** Reads on after a pause, in which what is missing may come by itself. */
  soon(milliseconds: number): void {
    if (this.underWay) return;
    this.timer ??= setTimeout(() => this.now(), milliseconds);
  }

  /** Reads on. */
  now(afterReconnecting = false): void {
    this.reconnected ||= afterReconnecting;
    this.wantedAgain = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.underWay) void this.run();
  }

  /** What is wanted will be wanted anew with the next connection. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.wantedAgain = false;
  }

  private async run(): Promise<void> {
    this.underWay = true;
    let failure: unknown;
    try {
      while (this.wantedAgain && this.options.isUp()) {
        this.wantedAgain = false;
        const { reconnected } = this;
        await this.options.readOn(reconnected);
        if (reconnected) this.reconnected = false;
      }
      this.failures = 0;
    } catch (error) {
      failure = error;
    }
    this.underWay = false;
    if (failure instanceof Refusal && !WILL_PASS.test(failure.code)) return this.options.refused(failure);
    if (!this.options.isUp()) return;
    if (failure === undefined) return this.options.done();
    const { retryMilliseconds } = this.options;
    this.soon(pauseBefore(this.failures++, retryMilliseconds, retryMilliseconds * LONGEST_PAUSE_FACTOR));
  }
}
