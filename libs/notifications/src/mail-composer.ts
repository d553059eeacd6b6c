import { Injectable } from '@nestjs/common';
import { Clock, type Mail, MailConfig, SiteConfig } from '#libs/platform';
import { notificationWith } from './catalogue.js';
import { isOptional, type Notification } from './catalogue-entry.js';
import { Contents } from './content/contents.js';
import { type Content, type Skipped } from './content/content.js';
import { type SkipReason, type WaitingMail } from './mails.js';
import { EVERYTHING, NotificationPreferences, type Preferences, wants } from './preferences/preferences.js';
import { quietUntil } from './preferences/quiet-hours.js';
import { type Addressee, Recipients } from './recipients.js';
import { renderMail } from './rendering/render-mail.js';

/** Writes a mail out of its ids, as things stand now. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly recipients: Recipients,
    private readonly contents: Contents,
    private readonly preferences: NotificationPreferences,
    private readonly clock: Clock,
    private readonly config: MailConfig,
    private readonly site: SiteConfig,
  ) {}

  /** The mail, why there is none to send, or until when it waits. */
  async compose(waiting: WaitingMail): Promise<{ mail: Mail } | Skipped | Postponed> {
    const { template, recipientKind, recipientId, context } = waiting;
    const addressee = await this.recipients.addressee(recipientKind, recipientId);
    if (!addressee) return skipped('recipient_gone');
    if (!addressee.active && !notificationWith(template).evenIfClosed) return skipped('account_closed');
    const { category } = notificationWith(template);
    const preferences = await this.preferencesOf(addressee, category);
    if (!wants(preferences, category, 'email')) return skipped('turned_off');
    const content = await this.contents.of({
      template,
      channel: 'email',
      recipient: { kind: recipientKind, id: recipientId },
      addressee,
      context,
    });
    if ('skip' in content) return content;
    const quiet = waiting.wasPostponed ? null : this.quietUntil(preferences, content);
    if (quiet) return { postponedUntil: quiet };
    return {
      mail: {
        messageId: `<${waiting.id}@${this.config.sender.address.replace(/^.*@/, '')}>`,
        to: addressee.email,
        ...renderMail(template, addressee.locale, {
          name: addressee.firstName,
          ...content.values,
          preferences: isOptional(category) ? this.preferencesPage() : '',
        }),
        ...(content.calendar ? { calendar: content.calendar } : {}),
      },
    };
  }

  private preferencesPage(): string {
    return `${this.site.PUBLIC_URL.replace(/\/+$/, '')}/notification-preferences`;
  }

  /** What its reader wants; of what concerns security or an emergency nobody is asked. */
  private async preferencesOf(
    { userId }: Addressee,
    category: Notification['category'],
  ): Promise<Preferences> {
    return userId !== null && isOptional(category) ? this.preferences.of(userId) : EVERYTHING;
  }

  /** Until when it waits: not longer than it is of use. */
  private quietUntil({ quietHours }: Preferences, { usefulUntil }: Content): Date | null {
    const until = quietHours && quietUntil(quietHours, this.clock.now());
    return until && usefulUntil && usefulUntil <= until ? null : until;
  }
}

/** It is not the time for it. */
export interface Postponed {
  postponedUntil: Date;
}

const skipped = (skip: SkipReason): Skipped => ({ skip });
