import { Emitter } from '@socket.io/component-emitter';
import { type components } from '../rest/schema.js';
import { Connection, type ConnectionOptions, type Language } from '../socket/connection.js';

/** One entry of the inbox. */
export type Notification = components['schemas']['NotificationDto'];

interface ServerEvents {
  notification: (notification: Notification) => void;
  unread_count: (told: { count: number }) => void;
}

const NOTIFICATIONS: Language<ServerEvents> = {
  namespace: '/notifications',
  events: ['notification', 'unread_count'],
  part: 'none',
};

/** What one hears of one's inbox. */
export interface NotificationFeedEvents {
  /** Something new has come. */
  notification: (notification: Notification) => void;
  /** Another number is unread. */
  unread_count: (count: number) => void;
  /** The connection is back: what came meanwhile is in the inbox, and was not told. */
  up: () => void;
}

/** One's inbox, live. It comes back after every interruption; what came meanwhile is read over REST. */
export class NotificationFeed {
  private readonly events = new Emitter<NotificationFeedEvents, NotificationFeedEvents>();
  private readonly connection: Connection<ServerEvents, object>;
  private count = 0;

  constructor(options: ConnectionOptions) {
    this.connection = new Connection(options, NOTIFICATIONS);
    this.connection.events.on('notification', (notification) =>
      this.events.emit('notification', notification),
    );
    this.connection.events.on('unread_count', ({ count }) => {
      this.count = count;
      this.events.emit('unread_count', count);
    });
    this.connection.events.on('up', () => this.events.emit('up'));
    this.connection.open();
  }

  /** How many are unread, as far as it was told. */
  get unread(): number {
    return this.count;
  }

  /** Hears of something from now on; returns how to stop that. */
  on<Name extends keyof NotificationFeedEvents>(
    name: Name,
    listener: NotificationFeedEvents[Name],
  ): () => void {
    this.events.on(name, listener as never);
    return () => void this.events.off(name, listener as never);
  }

  /** Hears of nothing more. */
  close(): void {
    this.connection.close();
  }
}
