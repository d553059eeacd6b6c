import { Module } from '@nestjs/common';
import { NotificationPreferencesController } from './http/notification-preferences.controller.js';
import { NotificationsController } from './http/notifications.controller.js';
import { WebhookEndpointsController } from './http/webhook-endpoints.controller.js';

/** Notifications over HTTP. */
@Module({
  controllers: [NotificationPreferencesController, NotificationsController, WebhookEndpointsController],
})
export class NotificationsHttpModule {}
