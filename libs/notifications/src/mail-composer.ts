import { Injectable } from '@nestjs/common';
import { type Mail, MailConfig } from '#libs/platform';
import { notificationWith } from './catalogue.js';
import { AccountContent } from './content/account-content.js';
import { AppointmentContent } from './content/appointment-content.js';
import { FamilyContent } from './content/family-content.js';
import { ChartContent } from './content/chart-content.js';
import { EmergencyContent } from './content/emergency-content.js';
import { type Content, type Occasion, type Skipped } from './content/content.js';
import { type SkipReason, type WaitingMail } from './mails.js';
import { Recipients } from './recipients.js';
import { renderMail } from './rendering/render-mail.js';
import { TEMPLATES } from './templates/index.js';

/** Writes a mail out of its ids, as things stand now. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly recipients: Recipients,
    private readonly account: AccountContent,
    private readonly appointment: AppointmentContent,
    private readonly family: FamilyContent,
    private readonly chart: ChartContent,
    private readonly emergency: EmergencyContent,
    private readonly config: MailConfig,
  ) {}

  /** The mail, or why there is none to send. */
  async compose(waiting: WaitingMail): Promise<{ mail: Mail } | Skipped> {
    const { template, recipientKind, recipientId, context } = waiting;
    const addressee = await this.recipients.addressee(recipientKind, recipientId);
    if (!addressee) return skipped('recipient_gone');
    if (!addressee.active && !notificationWith(template).evenIfClosed) return skipped('account_closed');
    const content = await this.contentOf({
      template,
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

  private async contentOf(occasion: Occasion): Promise<Content | Skipped> {
    switch (TEMPLATES[occasion.template].about) {
      case 'account':
        return this.account.of(occasion);
      case 'appointment':
        return this.appointment.of(occasion);
      case 'family':
        return this.family.of(occasion);
      case 'chart':
      case 'prescription':
        return this.chart.of(occasion);
      case 'emergency':
        return this.emergency.of(occasion);
    }
  }
}

const skipped = (skip: SkipReason): Skipped => ({ skip });
