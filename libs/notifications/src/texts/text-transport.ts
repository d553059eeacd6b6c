import { Injectable } from '@nestjs/common';
import Handlebars from 'handlebars';
import { MailConfig, MailTransport, WebhookSender } from '#libs/platform';
import { NotificationsConfig } from '../notifications.config.js';

/** A short message to a telephone. */
export interface TextMessage {
  id: string;
  /** Telephone number. */
  to: string;
  text: string;
}

/** Carries text messages away: to the SMS gateway, or into the inbox of the local start. */
@Injectable()
export class TextTransport {
  constructor(
    private readonly config: NotificationsConfig,
    private readonly webhooks: WebhookSender,
    private readonly mailConfig: MailConfig,
    private readonly inbox: MailTransport,
  ) {}

  /** Whether there is a way to anybody's telephone. */
  get exists(): boolean {
    return this.config.sms !== null || this.mailConfig.SMTP_URL === 'dev-inbox:';
  }

  /** Resolves once the message is accepted for delivery; rejects when it should be tried again. */
  async send({ id, to, text }: TextMessage): Promise<void> {
    const gateway = this.config.sms;
    if (gateway) return this.webhooks.send(gateway, { id, type: 'sms', data: { to, text } });
    await this.inbox.send({
      messageId: `<${id}@sms>`,
      to,
      subject: 'SMS',
      text,
      html: `<p>${Handlebars.escapeExpression(text)}</p>`,
    });
  }
}
