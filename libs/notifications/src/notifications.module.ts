import { Global, Module } from '@nestjs/common';
import { Inbox } from './inbox/inbox.js';

/** What each account is told in the product itself. */
@Global()
@Module({ providers: [Inbox], exports: [Inbox] })
export class NotificationsModule {}
