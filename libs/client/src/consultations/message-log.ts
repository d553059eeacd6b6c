import { type Message } from './protocol.js';

/** So long after it was sent a message can be taken back. */
const DELETABLE_MILLISECONDS = 300_000;
/** More than anybody writes in that time, and less than comes at once. */
const REREAD_MESSAGES = 200;

/**
 * The messages of a consultation in the order of `seq`, each once. One that comes before those it follows is held
 * back until they are there.
 */
export class MessageLog {
  private readonly inOrder: Message[] = [];
  private readonly heldBack = new Map<number, Message>();
  private last: number;

  /** @param afterSeq the message after which the log begins */
  constructor(private readonly afterSeq = 0) {
    this.last = afterSeq;
  }

  /** All messages up to the first that is missing. */
  get messages(): readonly Message[] {
    return this.inOrder;
  }

  /** `seq` of the last message before which nothing is missing. */
  get lastSeq(): number {
    return this.last;
  }

  /** Whether a message is held back because others before it are missing. */
  get hasGap(): boolean {
    return this.heldBack.size > 0;
  }

  /**
   * Takes messages in, as they come.
   *
   * @returns those that can now be shown, in their order
   */
  take(messages: readonly Message[]): Message[] {
    for (const message of messages) if (message.seq > this.last) this.hold(message);
    const shown: Message[] = [];
    for (let next = this.heldBack.get(this.last + 1); next; next = this.heldBack.get(this.last + 1)) {
      this.heldBack.delete(next.seq);
      this.last = next.seq;
      this.inOrder.push(next);
      shown.push(next);
    }
    return shown;
  }

  /**
   * Puts the new state of a message in its place; one that was not here yet is for `take`.
   *
   * @returns whether it is among those that are shown, and changed by that
   */
  replace(message: Message): boolean {
    const index = message.seq - this.afterSeq - 1;
    const shown = this.inOrder[index];
    if (shown === undefined || shown.deletedAt !== null) return false;
    this.inOrder[index] = message;
    return true;
  }

  /** Where to read on from, so that messages which may have been taken back in the meantime come again. */
  get rereadSeq(): number {
    const newest = this.inOrder.at(-1);
    if (!newest) return this.last;
    const since = Date.parse(newest.sentAt) - DELETABLE_MILLISECONDS;
    const first = this.inOrder.slice(-REREAD_MESSAGES).find(({ sentAt }) => Date.parse(sentAt) >= since);
    return (first ?? newest).seq - 1;
  }

  /** A copy from before its deletion must not undo that. */
  private hold(message: Message): void {
    if (this.heldBack.get(message.seq)?.deletedAt) return;
    this.heldBack.set(message.seq, message);
  }
}
