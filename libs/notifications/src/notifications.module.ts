import { Global, Module } from '@nestjs/common';
import { Inbox } from './inbox/inbox.js';
import { NotificationPreferences } from './preferences/preferences.js';

/** What each account is told in the product itself. */
@Global()
@Module({ providers: [Inbox, NotificationPreferences], exports: [Inbox, NotificationPreferences] })
export class NotificationsModule {}
