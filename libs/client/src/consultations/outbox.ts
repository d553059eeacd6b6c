import { v7 } from 'uuid';
import { Refusal } from '../refusal.js';
import { pauseBefore } from '../socket/backoff.js';
import { type Message } from './protocol.js';

/** What is to be said. */
export interface Draft {
  clientMessageId: string;
  body: string;
  fileId?: string;
}

interface Entry extends Draft {
  resolve: (message: Message) => void;
  reject: (error: Error) => void;
  /** Failures in a row, and how many of them were the hospital's own. */
  failures: number;
  broke: number;
  underWay: boolean;
}

export interface OutboxOptions {
  /** Sends a message, and gives it as it was committed. */
  send: (draft: Draft) => Promise<Message>;
  /** Whether it is of use to send now. */
  isReady: () => boolean;
  /** How many may wait for their acknowledgement at once. */
  inFlight: number;
  /** Pause before the first further attempt. */
  retryMilliseconds: number;
}

const LONGEST_PAUSE_FACTOR = 50;
/** Refusals of this moment, not of the message. */
const WILL_PASS = /^(request\.rate_limited|auth\.unauthenticated|service\.unavailable)$/;
/** Something broke: that may be this very message's doing, so it is not tried for ever. */
const BROKE = 'service.failed';
const ATTEMPTS_AFTER_BREAKING = 5;

/**
 * What has been said but is not known to be committed, in its order. Everything is sent until it is acknowledged or
 * refused for good; that the hospital knows each by its `clientMessageId` makes twice as good as once.
 */
export class Outbox {
  private readonly entries: Entry[] = [];
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: OutboxOptions) {}

  /** What is not acknowledged yet. */
  get waiting(): readonly Draft[] {
    return this.entries.map(({ clientMessageId, body, fileId }) => ({ clientMessageId, body, fileId }));
  }

  /** Takes a message on; resolves when it is committed. */
  add(body: string, fileId?: string): Promise<Message> {
    return new Promise((resolve, reject) => {
      const draft = { clientMessageId: v7(), body, ...(fileId === undefined ? {} : { fileId }) };
      this.entries.push({ ...draft, resolve, reject, failures: 0, broke: 0, underWay: false });
      this.flush();
    });
  }

  /** Has seen a message in the room: what is there need not be sent again, even if its acknowledgement was lost. */
  committed(message: Message): void {
    const entry = this.entries.find(({ clientMessageId }) => clientMessageId === message.clientMessageId);
    if (entry) this.settle(entry, message);
  }

  /** Sends what can be sent now. */
  flush(): void {
    if (this.pause !== undefined || !this.options.isReady()) return;
    // Always from the front, so that what has to be sent again comes before what follows it.
    for (const entry of this.entries.slice(0, this.options.inFlight))
      if (!entry.underWay) void this.send(entry);
  }

  /** Gives everything up. */
  end(why: Error): void {
    clearTimeout(this.pause);
    for (const { reject } of this.entries.splice(0)) reject(why);
  }

  private async send(entry: Entry): Promise<void> {
    const { clientMessageId, body, fileId } = entry;
    entry.underWay = true;
    try {
      const message = await this.options.send({ clientMessageId, body, ...(fileId ? { fileId } : {}) });
      this.settle(entry, message);
    } catch (error) {
      this.failed(entry, error as Error);
    }
    this.flush();
  }

  private failed(entry: Entry, error: Error): void {
    entry.underWay = false;
    if (!this.entries.includes(entry)) return;
    if (error instanceof Refusal) {
      if (error.code === BROKE) entry.broke++;
      const mayPass =
        error.code === BROKE ? entry.broke < ATTEMPTS_AFTER_BREAKING : WILL_PASS.test(error.code);
      if (!mayPass) {
        this.remove(entry);
        return entry.reject(error);
      }
    }
    const { retryMilliseconds, isReady } = this.options;
    // Without a connection there is nothing to wait for but the next one.
    if (this.pause !== undefined || !isReady()) return;
    const pause = pauseBefore(entry.failures++, retryMilliseconds, retryMilliseconds * LONGEST_PAUSE_FACTOR);
    this.pause = setTimeout(() => {
      this.pause = undefined;
      this.flush();
    }, pause);
  }

  private settle(entry: Entry, message: Message): void {
    this.remove(entry);
    entry.resolve(message);
  }

  private remove(entry: Entry): void {
    const index = this.entries.indexOf(entry);
    if (index >= 0) this.entries.splice(index, 1);
  }
}
