/** How often a mark of what was read is sent at most. */
const READ_MILLISECONDS = 250;
/** How often it is said again that somebody types: well before it runs out for the others. */
const TYPING_MILLISECONDS = 2500;

/** Tells the hospital how far one has read: the last word only, and until it has heard it. */
export class ReadSign {
  private wanted = 0;
  private heard = 0;
  private underWay = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Resolves when the hospital has heard it, or does not want to. */
    private readonly tell: (seq: number) => Promise<unknown>,
    private readonly isReady: () => boolean,
  ) {}

  /** Has read up to here. */
  set(seq: number): void {
    this.wanted = Math.max(this.wanted, seq);
    this.flush();
  }

  /** Tells what is not known yet. */
  flush(): void {
    if (this.timer !== undefined || this.underWay || this.wanted <= this.heard || !this.isReady()) return;
    const seq = this.wanted;
    this.underWay = true;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, READ_MILLISECONDS);
    this.tell(seq)
      .then(() => (this.heard = seq))
      .catch(() => undefined)
      .finally(() => {
        this.underWay = false;
        this.flush();
      });
  }

  /** Says nothing more. */
  end(): void {
    clearTimeout(this.timer);
    this.wanted = this.heard;
  }
}

/** Tells the others that one types: at once, then seldom, however many keys are pressed. */
export class TypingOwnSign {
  private saidAt = -Infinity;

  constructor(
    private readonly tell: (isTyping: boolean) => Promise<unknown>,
    private readonly isReady: () => boolean,
  ) {}

  /** Types, or stops. */
  set(isTyping: boolean): void {
    if (!this.isReady()) return;
    const now = performance.now();
    if (isTyping ? now - this.saidAt < TYPING_MILLISECONDS : this.saidAt === -Infinity) return;
    this.saidAt = isTyping ? now : -Infinity;
    // It is gone in a moment anyway.
    this.tell(isTyping).catch(() => undefined);
  }

  /** With a new connection nobody knows of it any more. */
  forget(): void {
    this.saidAt = -Infinity;
  }
}
