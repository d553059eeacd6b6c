import { Injectable, Logger } from '@nestjs/common';
import {
  type ConnectedClient,
  type Connections,
  type Keeper,
  messageOf,
  NotFound,
  Warden,
} from '#libs/platform';
import { ConsultationNews, type News } from '../consultation-news.js';
import { type SenderRole } from '../message.js';
import { MessageDto } from '../message.dto.js';
import { RoomWatch } from '../room-watch.js';
import { type Present, RoomSeats } from './room-seats.js';
import { Room, type RoomHead } from './room.js';

/** How many missed messages are read at once. */
const BATCH = 200;

/**
 * The rooms of this process. What happens in it, and what other processes say over Redis, is told at once; once a
 * second PostgreSQL is asked how things stand, and whatever news was lost is made up for.
 */
@Injectable()
export class Rooms implements Keeper {
  private readonly logger = new Logger(Rooms.name);
  private readonly rooms = new Map<string, Room>();
  private namespace: Connections;
  private looks: Promise<void> = Promise.resolve();

  constructor(
    private readonly watch: RoomWatch,
    private readonly seats: RoomSeats,
    private readonly news: ConsultationNews,
    private readonly warden: Warden,
  ) {}

  /** Begins to serve a namespace. */
  serve(namespace: Connections): void {
    this.namespace = namespace;
    this.news.all.subscribe((news) => this.hear(news));
    namespace.on('message', (message: MessageDto) => this.hearMessage(message));
    namespace.on('changed', (consultationId: string) => this.lookAt(consultationId));
    this.warden.takeAlong(this);
  }

  /** Lets a connection into a room, and gives it what it has missed. */
  async enter<T extends { head: RoomHead; role: SenderRole }>(
    client: ConnectedClient,
    consultationId: string,
    read: () => Promise<T>,
  ): Promise<T & { present: Present[] }> {
    const room = this.rooms.get(consultationId) ?? this.open(consultationId);
    const userId = client.data.actor.userId ?? '';
    const joined = await room.enter(read, async () => {
      // It may have gone while it waited for its turn.
      if (client.connected) await client.join(consultationId);
    });
    await this.seats.take(consultationId, client.id, { userId, role: joined.role });
    this.announce(consultationId);
    const present = (await this.seats.presentIn([consultationId])).get(consultationId) ?? [];
    return { ...joined, present };
  }

  /** Lets a connection out of a room. */
  async leave(client: ConnectedClient, consultationId: string): Promise<void> {
    await client.leave(consultationId);
    await this.seats.leave(consultationId, client.id);
    this.announce(consultationId);
  }

  /** Looks after all rooms: who has lost the right to be there, what was missed, who came and went. */
  async makeRound(): Promise<void> {
    for (const [id, room] of this.rooms)
      if (room.entering === 0 && this.occupants(id) === 0) this.rooms.delete(id);
    await this.putOut();
    await this.look([...this.rooms.keys()]);
  }

  private open(consultationId: string): Room {
    const inside = () => this.namespace.local.to(consultationId);
    const room = new Room({
      messagesAfter: async (seq) => {
        const messages = await this.watch.messagesAfter(consultationId, seq, BATCH);
        return messages.map((message) => MessageDto.of(message));
      },
      tellMessage: (message) => inside().emit('message', message),
      tellStatus: (status) => {
        if (status === 'scheduled') return;
        inside().emit(status === 'open' ? 'opened' : 'closed', { consultationId, status });
      },
      tellPresence: (who, online) => inside().emit('presence', { consultationId, ...who, online }),
    });
    this.rooms.set(consultationId, room);
    return room;
  }

  private hear(news: News): void {
    switch (news.type) {
      case 'message': {
        const message = MessageDto.of(news.message);
        this.namespace.serverSideEmit('message', message);
        return this.hearMessage(message);
      }
      case 'message_deleted': {
        const message = MessageDto.of(news.message);
        this.namespace.to(message.consultationId).emit('message_deleted', message);
        return;
      }
      case 'read': {
        const { type, ...mark } = news;
        this.namespace.to(news.consultationId).emit(type, mark);
        return;
      }
      case 'changed':
        return this.announce(news.consultationId);
    }
  }

  /** Has every process look how a consultation stands. */
  private announce(consultationId: string): void {
    this.namespace.serverSideEmit('changed', consultationId);
    this.lookAt(consultationId);
  }

  private hearMessage(message: MessageDto): void {
    const heard = this.rooms.get(message.consultationId)?.hear(message);
    heard?.catch((error: unknown) => this.logger.warn(`A message is told later: ${messageOf(error)}`));
  }

  private lookAt(consultationId: string): void {
    if (!this.rooms.has(consultationId)) return;
    this.look([consultationId]).catch((error: unknown) =>
      this.logger.warn(`A change is told later: ${messageOf(error)}`),
    );
  }

  /** One look after another, so that none is told what was so before what it has been told already. */
  private look(consultationIds: readonly string[]): Promise<void> {
    const looked = this.looks.then(() => this.compare(consultationIds));
    this.looks = looked.catch(() => undefined);
    return looked;
  }

  private async compare(consultationIds: readonly string[]): Promise<void> {
    if (consultationIds.length === 0) return;
    const [heads, present] = await Promise.all([
      this.watch.heads(consultationIds),
      this.seats.presentIn(consultationIds),
    ]);
    await Promise.all(
      heads.flatMap((head) => {
        const room = this.rooms.get(head.id);
        return room ? [room.look(head, present.get(head.id) ?? [])] : [];
      }),
    );
  }

  /** Takes the seats of those who are participants no longer. */
  private async putOut(): Promise<void> {
    const taken = [...this.namespace.sockets.values()].flatMap((client) =>
      [...client.rooms].flatMap((id) => (this.rooms.has(id) ? [{ client, consultationId: id }] : [])),
    );
    if (taken.length === 0) return;
    const still = await this.watch.stillIn(
      taken.map(({ client, consultationId }) => ({ consultationId, actor: client.data.actor })),
    );
    const { code, message: detail } = new NotFound();
    for (const { client, consultationId } of taken.filter((_, index) => !still[index])) {
      client.emit('evicted', { consultationId, code, detail });
      await this.leave(client, consultationId);
    }
  }

  private occupants(consultationId: string): number {
    return this.namespace.adapter.rooms.get(consultationId)?.size ?? 0;
  }
}
