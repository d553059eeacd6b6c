import { type ConsultationStatus } from '../consultation.js';
import { type MessageDto } from '../message.dto.js';
import { type Present } from './room-seats.js';

/** What a room needs to know of the world outside this process, and how it speaks to those inside. */
export interface RoomOutlets {
  /** The messages after one, in their order; there may be more of them. */
  messagesAfter(seq: number): Promise<MessageDto[]>;
  tellMessage(message: MessageDto): void;
  tellStatus(status: ConsultationStatus): void;
  tellPresence(who: Present, online: boolean): void;
}

/** How a consultation stands, by the database. */
export interface RoomHead {
  lastSeq: number;
  status: ConsultationStatus;
}

/**
 * The sockets of one consultation at this process. Each of them is told each message once, in the order of seq,
 * from the one on with which it came: news may arrive late, twice or not at all, and what is missing is read.
 */
export class Room {
  /** Connections that are on their way in. */
  entering = 0;
  /** What those inside have been told; nothing before the first one came in. */
  private told: RoomHead | undefined;
  private present = new Map<string, Present>();
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly outlets: RoomOutlets) {}

  /**
   * Lets a connection in, between two messages.
   *
   * @param read what the newcomer gets to read, and how the consultation stood then
   * @param admit from then on it is told what the others are told
   */
  enter<T extends { head: RoomHead }>(read: () => Promise<T>, admit: () => Promise<void>): Promise<T> {
    this.entering += 1;
    return this.inTurn(async () => {
      try {
        const answer = await read();
        // The others first: they are told what the newcomer has read.
        if (this.told) await this.catchUp(this.told, answer.head.lastSeq);
        await admit();
        this.told ??= { ...answer.head };
        return answer;
      } finally {
        this.entering -= 1;
      }
    });
  }

  /** A message is there: tells it, and those before it that were missed. */
  hear(message: MessageDto): Promise<void> {
    return this.inTurn(async () => {
      if (!this.told) return;
      if (message.seq === this.told.lastSeq + 1) this.tell(this.told, message);
      else await this.catchUp(this.told, message.seq);
    });
  }

  /** Compares what was told with what is so. */
  look(head: RoomHead, present: readonly Present[]): Promise<void> {
    return this.inTurn(async () => {
      if (!this.told) return;
      await this.catchUp(this.told, head.lastSeq);
      if (head.status !== this.told.status) this.outlets.tellStatus(head.status);
      this.told.status = head.status;
      this.compare(new Map(present.map((who) => [who.userId, who])));
    });
  }

  private async catchUp(told: RoomHead, seq: number): Promise<void> {
    while (told.lastSeq < seq) {
      const messages = await this.outlets.messagesAfter(told.lastSeq);
      if (messages.length === 0) return;
      messages.forEach((message) => this.tell(told, message));
    }
  }

  private tell(told: RoomHead, message: MessageDto): void {
    told.lastSeq = message.seq;
    this.outlets.tellMessage(message);
  }

  private compare(now: Map<string, Present>): void {
    for (const [userId, who] of now) if (!this.present.has(userId)) this.outlets.tellPresence(who, true);
    for (const [userId, who] of this.present) if (!now.has(userId)) this.outlets.tellPresence(who, false);
    this.present = now;
  }

  /** Does things one after another. */
  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const done = this.work.then(step);
    this.work = done.catch(() => undefined);
    return done;
  }
}
