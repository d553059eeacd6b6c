import { Module } from '@nestjs/common';
import { Feed } from './realtime/feed.js';
import { NotificationsGateway } from './realtime/notifications.gateway.js';

/** The socket of notifications. */
@Module({ providers: [NotificationsGateway, Feed] })
export class NotificationsRealtimeModule {}
