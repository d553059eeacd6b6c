import { applyDecorators } from '@nestjs/common';
import { IsInt, IsUrl, Matches, Max, Min, ValidateIf } from 'class-validator';
import { Env, MayBeAbsent, type WebhookTarget } from '#libs/platform';

const SECRET = /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/;
const isAddress = (name: string): PropertyDecorator =>
  IsUrl(
    { protocols: ['https', 'http'], require_tld: false, require_protocol: true },
    { message: `${name} must be an http(s) address` },
  );
const isDays = (name: string): PropertyDecorator =>
  applyDecorators(
    IsInt({ message: `${name} must be a whole number of days` }),
    // Less than that serves nobody who asks where a message is.
    Min(30, { message: `${name} must be 30 at least` }),
    Max(3650, { message: `${name} must be 3650 at most` }),
  );
const isSecret = (name: string): PropertyDecorator =>
  Matches(SECRET, { message: `${name} must be whsec_ and at least 24 bytes in base64` });

/** Where alerts, text messages and pushes go besides mail. */
export class NotificationsConfig {
  /** Receives a webhook whenever an SOS escalates to the admins. */
  @Env()
  @MayBeAbsent()
  @isAddress('ALERT_WEBHOOK_URL')
  ALERT_WEBHOOK_URL?: string;

  /** By which the receiver knows that it is us. */
  @Env()
  @ValidateIf(({ ALERT_WEBHOOK_URL }: NotificationsConfig) => ALERT_WEBHOOK_URL !== undefined)
  @isSecret('ALERT_WEBHOOK_SECRET')
  ALERT_WEBHOOK_SECRET?: string;

  /** Takes text messages as webhooks `{ to, text }` and sends them on: the hospital's SMS gateway. */
  @Env()
  @MayBeAbsent()
  @isAddress('SMS_WEBHOOK_URL')
  SMS_WEBHOOK_URL?: string;

  /** By which the gateway knows that it is us. */
  @Env()
  @ValidateIf(({ SMS_WEBHOOK_URL }: NotificationsConfig) => SMS_WEBHOOK_URL !== undefined)
  @isSecret('SMS_WEBHOOK_SECRET')
  SMS_WEBHOOK_SECRET?: string;

  /** Takes messages to devices as webhooks `{ userId, title, entityType, entityId }`: the hospital's push gateway. */
  @Env()
  @MayBeAbsent()
  @isAddress('PUSH_WEBHOOK_URL')
  PUSH_WEBHOOK_URL?: string;

  /** By which the gateway knows that it is us. */
  @Env()
  @ValidateIf(({ PUSH_WEBHOOK_URL }: NotificationsConfig) => PUSH_WEBHOOK_URL !== undefined)
  @isSecret('PUSH_WEBHOOK_SECRET')
  PUSH_WEBHOOK_SECRET?: string;

  /** Days after which it is forgotten who got which mail, text message, push, webhook or reminder. */
  @Env()
  @isDays('MESSAGE_RETENTION_DAYS')
  MESSAGE_RETENTION_DAYS: number = 90;

  /** Days after which what somebody has read leaves their inbox. */
  @Env()
  @isDays('INBOX_RETENTION_DAYS')
  INBOX_RETENTION_DAYS: number = 365;

  /** Who is alerted, if anybody. */
  get alerts(): WebhookTarget | null {
    return targetOf(this.ALERT_WEBHOOK_URL, this.ALERT_WEBHOOK_SECRET);
  }

  /** The SMS gateway, if there is one. */
  get sms(): WebhookTarget | null {
    return targetOf(this.SMS_WEBHOOK_URL, this.SMS_WEBHOOK_SECRET);
  }

  /** The push gateway, if there is one. */
  get push(): WebhookTarget | null {
    return targetOf(this.PUSH_WEBHOOK_URL, this.PUSH_WEBHOOK_SECRET);
  }
}

const targetOf = (url: string | undefined, secret: string | undefined): WebhookTarget | null =>
  url === undefined || secret === undefined ? null : { url, secret };
