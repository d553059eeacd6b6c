import { Module } from '@nestjs/common';
import { NotificationsController } from './http/notifications.controller.js';

/** Notifications over HTTP. */
@Module({ controllers: [NotificationsController] })
export class NotificationsHttpModule {}
