import { type Participant, type Presence, type ReadMark, type TypingSign } from './protocol.js';

/** Whoever says no more for so long does not type any more, whatever they said last. */
const TYPING_MILLISECONDS = 6000;

/** Who is in a consultation, how far they have read, and who types. */
export class People {
  private readonly known = new Map<string, Participant>();
  private readonly typists = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param stopped hears of everybody who does not type any more, and did not say so */
  constructor(
    private readonly stopped: (userId: string) => void,
    private readonly typingMilliseconds = TYPING_MILLISECONDS,
  ) {}

  /** All who may take part. */
  get all(): readonly Participant[] {
    return [...this.known.values()];
  }

  /** Accounts of those who type. */
  get typing(): readonly string[] {
    return [...this.typists.keys()];
  }

  /** Takes the state of all; marks never go back. */
  set(participants: readonly Participant[]): void {
    const before = new Map(this.known);
    this.known.clear();
    for (const person of participants) {
      const readSeq = Math.max(person.readSeq, before.get(person.userId)?.readSeq ?? 0);
      this.known.set(person.userId, { ...person, readSeq });
    }
  }

  /** Somebody has come or gone. */
  setPresence({ userId, online }: Presence): void {
    this.change(userId, { online });
    if (!online) this.setTyping({ userId, isTyping: false });
  }

  /** Somebody has read on. */
  setRead({ userId, seq }: ReadMark): void {
    this.change(userId, { readSeq: Math.max(seq, this.known.get(userId)?.readSeq ?? 0) });
  }

  /** Somebody types, or stops. */
  setTyping({ userId, isTyping }: Pick<TypingSign, 'userId' | 'isTyping'>): void {
    clearTimeout(this.typists.get(userId));
    if (!isTyping) return void this.typists.delete(userId);
    const timer = setTimeout(() => {
      this.typists.delete(userId);
      this.stopped(userId);
    }, this.typingMilliseconds);
    this.typists.set(userId, timer);
  }

  /** Forgets who types, as nobody says it any more. */
  clear(): void {
    this.typists.forEach((timer) => clearTimeout(timer));
    this.typists.clear();
  }

  private change(userId: string, state: Partial<Participant>): void {
    const person = this.known.get(userId);
    if (person) this.known.set(userId, { ...person, ...state });
  }
}
