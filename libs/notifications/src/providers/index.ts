import { type Provider as Binding } from '@nestjs/common';
import { MailConfig, MailTransport, WebhookSender } from '#libs/platform';
import { NotificationsConfig } from '../notifications.config.js';
import { InboxSmsProvider } from './inbox-sms-provider.js';
import { PushProvider, SmsProvider } from './provider.js';
import { WebhookProvider } from './webhook-provider.js';

/** The ways to telephones, as configured. */
export const telephoneProviders: readonly Binding[] = [
  {
    provide: SmsProvider,
    inject: [NotificationsConfig, MailConfig, MailTransport, WebhookSender],
    useFactory: (
      config: NotificationsConfig,
      mail: MailConfig,
      inbox: MailTransport,
      webhooks: WebhookSender,
    ): SmsProvider =>
      !config.sms && mail.SMTP_URL === 'dev-inbox:'
        ? new InboxSmsProvider(inbox)
        : new WebhookProvider('sms', config.sms, webhooks),
  },
  {
    provide: PushProvider,
    inject: [NotificationsConfig, WebhookSender],
    useFactory: (config: NotificationsConfig, webhooks: WebhookSender): PushProvider =>
      new WebhookProvider('push', config.push, webhooks),
  },
];
