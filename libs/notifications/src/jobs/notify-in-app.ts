import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventHandler, lockInOrder, Transaction, WaitingEvents } from '#libs/platform';
import { eventsTold, notificationsOf, orderOf } from '../catalogue.js';
import { Contents } from '../content/contents.js';
import { Inbox } from '../inbox/inbox.js';
import { NotificationPreferences, wants } from '../preferences/preferences.js';
import { Recipients } from '../recipients.js';
import { renderNotice } from '../rendering/render-mail.js';
import { scopeOf } from '../scope-of.js';
import { subjectOf } from '../inbox/subject-of.js';
import { handlersOf } from './handlers-of.js';

/** Puts what an event has to tell into the inbox of each recipient, in the language that they read now. */
@Injectable()
export class NotifyInApp implements EventHandler {
  constructor(
    private readonly recipients: Recipients,
    private readonly contents: Contents,
    private readonly inbox: Inbox,
    private readonly preferences: NotificationPreferences,
    private readonly waiting: WaitingEvents,
    private readonly transaction: Transaction,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const key = orderOf(event.name);
    if (key === undefined) return this.tell(event);
    await lockInOrder(this.transaction, `inbox:${String(event.payload[key])}`);
    // Handlers run side by side: what came first is told first, and its own handler finds that it was told.
    for (const each of [...(await this.waiting.before(event, key)), event]) await this.tell(each);
  }

  private async tell({ id: eventId, ...event }: DomainEvent): Promise<void> {
    for (const { template, to, category } of notificationsOf(event, 'in_app')) {
      for (const recipient of await this.recipients.of(to, event.payload, scopeOf(template))) {
        const addressee = await this.recipients.addressee(recipient.kind, recipient.id);
        if (!addressee?.active || addressee.userId === null) continue;
        if (!wants(await this.preferences.of(addressee.userId), category, 'in_app')) continue;
        const content = await this.contents.of({
          template,
          channel: 'in_app',
          recipient,
          addressee,
          context: event.payload,
        });
        if ('skip' in content) continue;
        await this.inbox.add({
          userId: addressee.userId,
          eventId,
          template,
          category,
          ...subjectOf(event.payload),
          patientId: content.patientId ?? null,
          ...renderNotice(template, addressee.locale, { name: addressee.firstName, ...content.values }),
        });
      }
    }
  }
}

/** One for each event of which something is told there; the names stand in `processed_events` and must not change. */
export const inAppHandlers = handlersOf(
  eventsTold(['in_app']),
  NotifyInApp,
  'NotifyInApp',
  'notification.add',
);
