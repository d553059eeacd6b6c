import { Global, Module } from '@nestjs/common';
import { provideConfig, SecretsModule, WebhooksConfig } from '#libs/platform';
import { Inbox } from './inbox/inbox.js';
import { NotificationPreferences } from './preferences/preferences.js';
import { WebhookDeliveries } from './webhooks/webhook-deliveries.js';
import { WebhookEndpoints } from './webhooks/webhook-endpoints.js';
import { WebhookSecrets } from './webhooks/webhook-secrets.js';

const shared = [Inbox, NotificationPreferences, WebhookDeliveries, WebhookEndpoints, WebhookSecrets];

/** What each account is told in the product itself, and which other systems are told what. */
@Global()
@Module({
  imports: [SecretsModule],
  providers: [provideConfig(WebhooksConfig), ...shared],
  exports: [WebhooksConfig, ...shared],
})
export class NotificationsModule {}
