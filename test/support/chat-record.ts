import { type ConsultationRoom, type Message } from '#libs/client';

const OUTSTANDING = 100;

/** What somebody has said and heard in a consultation. */
export class ChatRecord {
  /** Said by them, and promised by the hospital to be there. */
  readonly acknowledged: Message[] = [];
  /** As it was shown to them. */
  readonly heard: Message[] = [];
  /** How often they were without a connection. */
  interruptions = 0;

  constructor(
    private readonly name: string,
    private readonly room: ConsultationRoom,
  ) {
    room.on('message', (message) => this.heard.push(message));
    room.on('status', (status) => (this.interruptions += Number(status === 'away')));
  }

  /** Says so much, without waiting for one to be acknowledged before the next. */
  async say(count: number): Promise<void> {
    const waiting = new Set<Promise<unknown>>();
    for (let number = 1; number <= count; number++) {
      const said = this.room.send(`${this.name} ${number}`).then((message) => {
        this.acknowledged.push(message);
        waiting.delete(said);
      });
      waiting.add(said);
      if (waiting.size === OUTSTANDING) await Promise.race(waiting);
    }
    await Promise.all(waiting);
  }
}

/** How many of these messages somebody did not hear at all. */
export function lost(said: readonly Message[], heard: readonly Message[]): number {
  const ids = new Set(heard.map(({ id }) => id));
  return said.filter(({ id }) => !ids.has(id)).length;
}

/** How many were heard again, or stand there twice. */
export function doubled(heard: readonly Message[]): number {
  const distinct = (of: (message: Message) => string): number => new Set(heard.map(of)).size;
  return 2 * heard.length - distinct(({ id }) => id) - distinct(({ body }) => body);
}

/** How many did not come right after the one before, or before what their sender had said earlier. */
export function disordered(heard: readonly Message[]): number {
  const latest = new Map<string, number>();
  return heard.filter(({ seq, body }, index) => {
    const [name = '', number] = body.split(' ');
    const before = latest.get(name) ?? 0;
    latest.set(name, Number(number));
    return seq !== (heard[0]?.seq ?? 0) + index || Number(number) !== before + 1;
  }).length;
}
