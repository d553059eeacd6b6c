import { Injectable, Logger } from '@nestjs/common';
import { type ConnectedClient, type Keeper, messageOf, Warden } from '#libs/platform';
import { NotificationDto } from '../notification.dto.js';
import { Inbox, type InboxState } from '../inbox/inbox.js';

/** What a connection has been told: up to which notification, and how many are unread. */
type Told = Pick<InboxState, 'lastSeq' | 'unread'>;

/**
 * The inboxes of those who are connected to this process. It asks PostgreSQL once a second, for all of them in one
 * statement, how far each has come, and tells every connection each notification once, in order.
 */
@Injectable()
export class Feed implements Keeper {
  private readonly logger = new Logger(Feed.name);
  private readonly told = new Map<ConnectedClient, Told | null>();
  private turn: Promise<unknown> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(
    private readonly inbox: Inbox,
    private readonly warden: Warden,
  ) {}

  /** Begins to make its rounds. */
  begin(): void {
    this.warden.takeAlong(this);
  }

  /** Tells somebody who has come how much is unread, and what comes from then on. */
  welcome(client: ConnectedClient): void {
    this.told.set(client, null);
    client.once('disconnect', () => this.told.delete(client));
    // However many come at once, they are told together.
    this.next ??= this.inTurn(() => {
      this.next = undefined;
      return this.tell([...this.told].filter(([, told]) => told === null).map(([newcomer]) => newcomer));
    }).catch((error: unknown) => this.logger.warn(`The next round tells it: ${messageOf(error)}`));
  }

  /** Tells everybody what is new. */
  async makeRound(): Promise<void> {
    if (this.told.size > 0) await this.inTurn(() => this.tell([...this.told.keys()]));
  }

  /** One after another, so that nothing is told twice. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async tell(clients: readonly ConnectedClient[]): Promise<void> {
    const states = await this.inbox.states([...new Set(clients.map(userOf))]);
    const byUser = new Map(states.map((state) => [state.userId, state]));
    const news = await this.inbox.after(this.behind(clients, byUser));
    for (const client of clients) {
      const told = this.told.get(client);
      // It may have gone meanwhile.
      if (told === undefined) continue;
      const { lastSeq, unread } = byUser.get(userOf(client)) ?? NOTHING;
      const missed = news.filter(
        ({ userId, seq }) => told && userId === userOf(client) && seq > told.lastSeq,
      );
      for (const notification of missed) client.emit('notification', NotificationDto.of(notification));
      if (told?.unread !== unread) client.emit('unread_count', { count: unread });
      this.told.set(client, { lastSeq: Math.max(lastSeq, missed.at(-1)?.seq ?? 0), unread });
    }
  }

  /** From where on each inbox is to be read: the place up to which all of its connections have been told. */
  private behind(
    clients: readonly ConnectedClient[],
    states: ReadonlyMap<string, InboxState>,
  ): { userId: string; seq: number }[] {
    const places = new Map<string, number>();
    for (const client of clients) {
      const userId = userOf(client);
      const seq = this.told.get(client)?.lastSeq;
      if (seq !== undefined && seq < (states.get(userId)?.lastSeq ?? 0))
        places.set(userId, Math.min(seq, places.get(userId) ?? seq));
    }
    return [...places].map(([userId, seq]) => ({ userId, seq }));
  }
}

/** An inbox into which nothing was ever put. */
const NOTHING: Told = { lastSeq: 0, unread: 0 };

const userOf = ({ data: { actor } }: ConnectedClient): string => String(actor.userId);
