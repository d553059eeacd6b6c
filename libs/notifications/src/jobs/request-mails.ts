import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventHandler, Outbox } from '#libs/platform';
import { eventsTold, notificationsOf } from '../catalogue.js';
import { type Notification, OUTGOING, type OutgoingChannel } from '../catalogue-entry.js';
import { Mails } from '../mails.js';
import { MailRequested } from '../notifications.events.js';
import { PushProvider, SmsProvider } from '../providers/provider.js';
import { NotificationPreferences, wants } from '../preferences/preferences.js';
import { type Recipient, Recipients } from '../recipients.js';
import { scopeOf } from '../scope-of.js';
import { handlersOf } from './handlers-of.js';

/**
 * Notes the mails, text messages and pushes that an event causes, one row for each recipient and way, and asks for each to be
 * sent by itself: one that fails does not hold up or repeat its neighbours.
 */
@Injectable()
export class RequestMails implements EventHandler {
  constructor(
    private readonly recipients: Recipients,
    private readonly preferences: NotificationPreferences,
    private readonly mails: Mails,
    private readonly outbox: Outbox,
    private readonly sms: SmsProvider,
    private readonly push: PushProvider,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    for (const channel of OUTGOING) if (this.exists(channel)) await this.request(event, channel);
  }

  private exists(channel: OutgoingChannel): boolean {
    return channel === 'email' || this[channel].exists;
  }

  private async request(event: DomainEvent, channel: OutgoingChannel): Promise<void> {
    for (const { template, to, category } of notificationsOf(event, channel)) {
      const recipients = await this.recipients.of(to, event.payload, scopeOf(template));
      for (const { kind, id } of recipients) {
        if (channel === 'sms' && !(await this.wantsText({ kind, id }, category))) continue;
        const mailId = await this.mails.add({
          eventId: event.id,
          channel,
          template,
          recipientKind: kind,
          recipientId: id,
          context: event.payload,
        });
        if (mailId !== null) await this.outbox.publish(MailRequested, { mailId });
      }
    }
  }

  /** Few do, so that a row for everybody would be made to be skipped. */
  private async wantsText({ kind, id }: Recipient, category: Notification['category']): Promise<boolean> {
    const addressee = await this.recipients.addressee(kind, id);
    if (!addressee || addressee.userId === null) return false;
    if (!wants(await this.preferences.of(addressee.userId), category, 'sms')) return false;
    return (await this.recipients.phoneOf(addressee)) !== null;
  }
}

/**
 * One handler for each event of which there are mails, e.g. `RequestMailsWhenAppointmentBooked`. The names stand in
 * `processed_events`: they must not change.
 */
export const mailRequestHandlers = handlersOf(
  eventsTold(OUTGOING),
  RequestMails,
  'RequestMails',
  'mail.request',
);
