import Handlebars from 'handlebars';
import { type MailTransport } from '#libs/platform';
import { SmsProvider, type TextMessage } from './provider.js';

/** Shows text messages among the mails of the local start. */
export class InboxSmsProvider extends SmsProvider {
  readonly exists = true;

  constructor(private readonly inbox: MailTransport) {
    super();
  }

  async send({ id, to, text }: TextMessage): Promise<void> {
    await this.inbox.send({
      messageId: `<${id}@sms>`,
      to,
      subject: 'SMS',
      text,
      html: `<p>${Handlebars.escapeExpression(text)}</p>`,
    });
  }
}
