import { Injectable } from '@nestjs/common';
import { Clock, type Mail, MailConfig, SiteConfig } from '#libs/platform';
import { notificationWith } from './catalogue.js';
import { isOptional, type Notification } from './catalogue-entry.js';
import { Contents } from './content/contents.js';
import { type Content, type Skipped } from './content/content.js';
import { subjectOf } from './inbox/subject-of.js';
import { type SkipReason, type WaitingMail } from './mails.js';
import { type PushMessage, type TextMessage } from './providers/provider.js';
import { EVERYTHING, NotificationPreferences, type Preferences, wants } from './preferences/preferences.js';
import { quietUntil } from './preferences/quiet-hours.js';
import { type Addressee, Recipients } from './recipients.js';
import { renderMail, renderNotice } from './rendering/render-mail.js';

/** Writes a mail, or the same for another way, out of its ids, as things stand now. */
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

  /** What is to be sent, why there is nothing, or until when it waits. */
  async compose(waiting: WaitingMail): Promise<Outgoing | Skipped | Postponed> {
    const { channel, template, recipientKind, recipientId, context } = waiting;
    const addressee = await this.recipients.addressee(recipientKind, recipientId);
    if (!addressee) return skipped('recipient_gone');
    if (!addressee.active && !notificationWith(template).evenIfClosed) return skipped('account_closed');
    const { category } = notificationWith(template);
    const preferences = await this.preferencesOf(addressee, category);
    if (!wants(preferences, category, channel)) return skipped('turned_off');
    const content = await this.contents.of({
      template,
      channel,
      recipient: { kind: recipientKind, id: recipientId },
      addressee,
      context,
    });
    if ('skip' in content) return content;
    const quiet = waiting.wasPostponed ? null : this.quietUntil(preferences, content);
    if (quiet) return { postponedUntil: quiet };
    return channel === 'email'
      ? { mail: this.mail(waiting, addressee, content) }
      : this.toTelephone(waiting, addressee, content);
  }

  private mail({ id, template }: WaitingMail, addressee: Addressee, content: Content): Mail {
    return {
      messageId: `<${id}@${this.config.sender.address.replace(/^.*@/, '')}>`,
      to: addressee.email,
      ...renderMail(template, addressee.locale, {
        name: addressee.firstName,
        ...content.values,
        preferences: isOptional(notificationWith(template).category)
          ? this.page('notification-preferences')
          : '',
      }),
      ...(content.calendar ? { calendar: content.calendar } : {}),
    };
  }

  /** Says what the subject of a mail says, which names nobody: others look at a telephone, too. */
  private async toTelephone(
    { id, channel, template, context }: WaitingMail,
    addressee: Addressee,
    content: Content,
  ): Promise<Outgoing | Skipped> {
    const { title } = renderNotice(template, addressee.locale, {
      name: addressee.firstName,
      ...content.values,
    });
    if (channel === 'push')
      return addressee.userId === null
        ? skipped('no_address')
        : { push: { id, userId: addressee.userId, title, ...subjectOf(context) } };
    const to = await this.recipients.phoneOf(addressee);
    return to === null ? skipped('no_address') : { text: { id, to, text: `${title}\n${this.page('')}` } };
  }

  private page(path: string): string {
    return `${this.site.PUBLIC_URL.replace(/\/+$/, '')}/${path}`;
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

/** What goes out, on its way. */
export type Outgoing = { mail: Mail } | { text: TextMessage } | { push: PushMessage };

/** It is not the time for it. */
export interface Postponed {
  postponedUntil: Date;
}

const skipped = (skip: SkipReason): Skipped => ({ skip });
