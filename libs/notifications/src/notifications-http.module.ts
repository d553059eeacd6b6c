import { Module } from '@nestjs/common';
import { NotificationPreferencesController } from './http/notification-preferences.controller.js';
import { NotificationsController } from './http/notifications.controller.js';

/** Notifications over HTTP. */
@Module({ controllers: [NotificationPreferencesController, NotificationsController] })
export class NotificationsHttpModule {}
