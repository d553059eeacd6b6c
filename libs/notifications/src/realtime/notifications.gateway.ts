import { type OnGatewayConnection, type OnGatewayInit } from '@nestjs/websockets';
import { type ConnectedClient, type Connections, Gatekeeper, RealtimeGateway } from '#libs/platform';
import { NotificationDto } from '../notification.dto.js';
import { Feed } from './feed.js';
import { NotificationsEvictedDto, UnreadCountDto } from './notification-events.dto.js';

/** The inbox, as it fills. There is nothing to ask for: whoever is signed in is told. */
@RealtimeGateway({
  namespace: '/notifications',
  summary:
    'What you are told, the moment you are told it. Whoever comes back gets the number of unread ones, and reads them over HTTP.',
  emits: {
    notification: { summary: 'Something new, once to each connection, in order', payload: NotificationDto },
    unread_count: {
      summary: 'How many you have not read: at the beginning, and whenever it changes',
      payload: UnreadCountDto,
    },
    evicted: { summary: 'A session or an account has ended', payload: NotificationsEvictedDto },
  },
})
export class NotificationsGateway implements OnGatewayInit, OnGatewayConnection {
  constructor(
    private readonly gatekeeper: Gatekeeper,
    private readonly feed: Feed,
  ) {}

  afterInit(namespace: Connections): void {
    this.gatekeeper.guard(namespace);
    this.feed.begin();
  }

  handleConnection(client: ConnectedClient): void {
    this.feed.welcome(client);
  }
}
