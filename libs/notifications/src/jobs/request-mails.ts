import { Injectable, type Type } from '@nestjs/common';
import { type GuardianScope } from '#libs/patients';
import { type DomainEvent, type EventHandler, HandlesEvent, Outbox, Permit } from '#libs/platform';
import { CATALOGUE, notificationsOf } from '../catalogue.js';
import { Mails } from '../mails.js';
import { MailRequested } from '../notifications.events.js';
import { Recipients } from '../recipients.js';
import { type MailTemplate } from '../rendering/blocks.js';
import { TEMPLATES } from '../templates/index.js';

/** What a guardian must be allowed, to read a mail about this in the place of the patient. */
const SCOPES: Readonly<Record<MailTemplate['about'], GuardianScope>> = {
  account: 'appointments',
  appointment: 'appointments',
  family: 'records',
  chart: 'records',
  prescription: 'prescriptions',
  emergency: 'emergencies',
};

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
    for (const { template, to } of notificationsOf(event.name)) {
      const recipients = await this.recipients.of(to, event.payload, SCOPES[TEMPLATES[template].about]);
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
 * One handler for each event of the catalogue, e.g. `RequestMailsWhenAppointmentBooked`. They are made from it,
 * so that no entry can be without its handler. The names stand in `processed_events`: they must not change.
 */
export const mailRequestHandlers: readonly Type<RequestMails>[] = CATALOGUE.map(({ event }) => {
  const name = `RequestMailsWhen${pascalCase(event.name)}`;
  const type = { [name]: class extends RequestMails {} }[name] as Type<RequestMails>;
  HandlesEvent(event)(type);
  Permit('mail.request')(type);
  return type;
});

function pascalCase(name: string): string {
  return name.replace(/(?:^|[._])([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
