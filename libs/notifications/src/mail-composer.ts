import { Injectable } from '@nestjs/common';
import { type Mail, MailConfig } from '#libs/platform';
import { notificationWith } from './catalogue.js';
import { Contents } from './content/contents.js';
import { type Skipped } from './content/content.js';
import { type SkipReason, type WaitingMail } from './mails.js';
import { Recipients } from './recipients.js';
import { renderMail } from './rendering/render-mail.js';

/** Writes a mail out of its ids, as things stand now. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly recipients: Recipients,
    private readonly contents: Contents,
    private readonly config: MailConfig,
  ) {}

  /** The mail, or why there is none to send. */
  async compose(waiting: WaitingMail): Promise<{ mail: Mail } | Skipped> {
    const { template, recipientKind, recipientId, context } = waiting;
    const addressee = await this.recipients.addressee(recipientKind, recipientId);
    if (!addressee) return skipped('recipient_gone');
    if (!addressee.active && !notificationWith(template).evenIfClosed) return skipped('account_closed');
    const content = await this.contents.of({
      template,
      channel: 'email',
      recipient: { kind: recipientKind, id: recipientId },
      addressee,
      context,
    });
    if ('skip' in content) return content;
    return {
      mail: {
        messageId: `<${waiting.id}@${this.config.sender.address.replace(/^.*@/, '')}>`,
        to: addressee.email,
        ...renderMail(template, addressee.locale, { name: addressee.firstName, ...content.values }),
        ...(content.calendar ? { calendar: content.calendar } : {}),
      },
    };
  }
}

const skipped = (skip: SkipReason): Skipped => ({ skip });
