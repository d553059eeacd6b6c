import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventHandler, Outbox } from '#libs/platform';
import { notificationsOf } from '../catalogue.js';
import { Mails } from '../mails.js';
import { MailRequested } from '../notifications.events.js';
import { Recipients } from '../recipients.js';
import { scopeOf } from '../scope-of.js';
import { handlersOf } from './handlers-of.js';

/**
 * Notes the mails that an event causes, one row for each recipient, and asks for each to be sent by itself:
 * a mail that fails does not hold up or repeat its neighbours.
 */
@Injectable()
export class RequestMails implements EventHandler {
  constructor(
    private readonly recipients: Recipients,
    private readonly mails: Mails,
    private readonly outbox: Outbox,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    for (const { template, to } of notificationsOf(event, 'email')) {
      const recipients = await this.recipients.of(to, event.payload, scopeOf(template));
      for (const { kind, id } of recipients) {
        const mailId = await this.mails.add({
          eventId: event.id,
          template,
          recipientKind: kind,
          recipientId: id,
          context: event.payload,
        });
        if (mailId !== null) await this.outbox.publish(MailRequested, { mailId });
      }
    }
  }
}

/**
 * One handler for each event of which there are mails, e.g. `RequestMailsWhenAppointmentBooked`. The names stand in
 * `processed_events`: they must not change.
 */
export const mailRequestHandlers = handlersOf('email', RequestMails, 'RequestMails', 'mail.request');
