import { v7 } from 'uuid';
import { ProblemError } from '../refusal.js';
import { pauseBefore } from '../socket/backoff.js';
import { type Sos, type SosWish } from './protocol.js';

/** A cry for help that the hospital has not answered yet. */
export interface PendingCry {
  /** The same for every attempt, so that it is one cry. */
  idempotencyKey: string;
  wish: SosWish;
}

/** Keeps what has not been answered while the app is closed. */
export interface CryKeeper {
  /** What was kept. */
  load(): PendingCry[];
  /** Keeps these in place of the former ones. */
  save(pending: readonly PendingCry[]): void;
}

export interface CryQueueOptions {
  /** Sends a cry, and gives the SOS that the hospital made of it. */
  send: (cry: PendingCry) => Promise<Sos>;
  /** Hears of each answer, also of cries that were kept from before. */
  answered: (sos: Sos) => void;
  /** Without it nothing outlives the page. */
  keeper?: CryKeeper;
  /** Pause before the second attempt; 500 ms. It doubles, at random, up to 10 times as much. */
  retryMilliseconds?: number;
}

interface Entry extends PendingCry {
  promise: Promise<Sos>;
  resolve: (sos: Sos) => void;
  reject: (error: Error) => void;
}

const LONGEST_PAUSE_FACTOR = 10;
/** Answers of this moment, not to the cry: a proxy, an overload, a token that is renewed meanwhile. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof ProblemError) || error.status >= 500 || [401, 408, 409, 425, 429].includes(error.status);

/**
 * Cries for help, from the press of the button to the hospital's answer. Whatever stands in between, the network or
 * the hospital, each is sent again until it is answered; only what can never be accepted is given up.
 */
export class CryQueue {
  private readonly entries: Entry[] = [];
  private sending = false;
  private wake: (() => void) | undefined;
  private ended: Error | undefined;

  constructor(private readonly options: CryQueueOptions) {
    for (const cry of options.keeper?.load() ?? []) this.enter(cry).promise.catch(() => undefined);
    void this.work();
  }

  /** What is not answered yet. */
  get pending(): readonly PendingCry[] {
    return this.entries.map(({ idempotencyKey, wish }) => ({ idempotencyKey, wish }));
  }

  /** Takes a cry on; resolves with the SOS once the hospital has it. */
  add(wish: SosWish): Promise<Sos> {
    if (this.ended) return Promise.reject(this.ended);
    const { promise } = this.enter({ idempotencyKey: v7(), wish });
    this.keep();
    this.hurry();
    return promise;
  }

  /** Does not wait any longer with the next attempt: the network is back. */
  hurry(): void {
    this.wake?.();
    void this.work();
  }

  /** Stops sending. What was not answered stays kept. */
  end(why: Error): void {
    this.ended = why;
    this.wake?.();
    for (const { reject } of this.entries.splice(0)) reject(why);
  }

  private async work(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    let failures = 0;
    for (let entry = this.entries[0]; entry && !this.ended; entry = this.entries[0]) {
      try {
        this.settle(entry, await this.options.send(entry));
        failures = 0;
      } catch (error) {
        if (mayPass(error)) await this.pause(failures++);
        else this.giveUp(entry, error as Error);
      }
    }
    this.sending = false;
  }

  private pause(failures: number): Promise<void> {
    const { retryMilliseconds = 500 } = this.options;
    return new Promise((resolve) => {
      const timer = setTimeout(
        resolve,
        pauseBefore(failures, retryMilliseconds, retryMilliseconds * LONGEST_PAUSE_FACTOR),
      );
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private enter(cry: PendingCry): Entry {
    let resolve: Entry['resolve'] = () => undefined;
    let reject: Entry['reject'] = () => undefined;
    const promise = new Promise<Sos>((onAnswer, onEnd) => ([resolve, reject] = [onAnswer, onEnd]));
    const entry = { ...cry, promise, resolve, reject };
    this.entries.push(entry);
    return entry;
  }

  private settle(entry: Entry, sos: Sos): void {
    if (!this.remove(entry)) return;
    this.options.answered(sos);
    entry.resolve(sos);
  }

  private giveUp(entry: Entry, error: Error): void {
    if (this.remove(entry)) entry.reject(error);
  }

  private remove(entry: Entry): boolean {
    const index = this.entries.indexOf(entry);
    if (index < 0) return false;
    this.entries.splice(index, 1);
    this.keep();
    return true;
  }

  private keep(): void {
    this.options.keeper?.save(this.pending);
  }
}
