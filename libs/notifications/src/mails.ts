import { Injectable } from '@nestjs/common';
import { Clock, type EventPayload, newId, Transaction } from '#libs/platform';
import { type OutgoingChannel } from './catalogue-entry.js';
import { type Recipient } from './recipients.js';
import { type TemplateName } from './templates/index.js';

/** A mail, or the same on another way, that an event asks for. */
export interface NewMail {
  eventId: string;
  channel: OutgoingChannel;
  template: TemplateName;
  recipientKind: Recipient['kind'];
  recipientId: string;
  /** The ids that the event carried. */
  context: EventPayload;
}

/** A mail that is neither sent nor skipped. */
export interface WaitingMail extends Omit<NewMail, 'eventId'> {
  id: string;
  /** Whether it has waited for the end of quiet hours: it does so once. */
  wasPostponed: boolean;
}

/** Why a mail was not sent. */
export type SkipReason =
  | 'recipient_gone'
  | 'account_closed'
  | 'turned_off'
  | 'appointment_gone'
  | 'appointment_over'
  | 'appointment_changed'
  | 'reminder_superseded'
  | 'sos_over'
  | 'delivery_moved_on'
  | 'offer_over'
  | 'nothing_waits'
  | 'no_address'
  | 'endpoint_enabled';

/** What is to be sent by mail, text message or push, was sent, or was not worth sending: a row for each way. */
@Injectable()
export class Mails {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Notes a mail with the transaction in hand; returns its id, or null if the event has asked for it before. */
  async add({
    eventId,
    channel,
    template,
    recipientKind,
    recipientId,
    context,
  }: NewMail): Promise<string | null> {
    const [row] = await this.transaction.rows<{ id: string }>(
      `INSERT INTO mails (id, event_id, channel, template, recipient_kind, recipient_id, context, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
      [
        newId(),
        eventId,
        channel,
        template,
        recipientKind,
        recipientId,
        JSON.stringify(context),
        this.clock.now(),
      ],
      'mail_add',
    );
    return row?.id ?? null;
  }

  /** The mail, if it still waits. */
  async waiting(id: string): Promise<WaitingMail | null> {
    const [row] = await this.transaction.rows<WaitingMail>(
      `SELECT id, channel, template, recipient_kind AS "recipientKind", recipient_id AS "recipientId", context,
              was_postponed AS "wasPostponed" FROM mails
        WHERE id = $1 AND sent_at IS NULL AND skipped_at IS NULL`,
      [id],
      'mail_waiting',
    );
    return row ?? null;
  }

  /** Notes that it is on its way. */
  async markSent(id: string): Promise<void> {
    await this.transaction.rows(
      'UPDATE mails SET sent_at = $2 WHERE id = $1 AND sent_at IS NULL AND skipped_at IS NULL',
      [id, this.clock.now()],
      'mail_sent',
    );
  }

  /** Notes that it waits until then. */
  async postpone(id: string, until: Date): Promise<void> {
    await this.transaction.rows(
      'UPDATE mails SET postponed_until = $2, was_postponed = true WHERE id = $1 AND sent_at IS NULL AND skipped_at IS NULL',
      [id, until],
      'mail_postpone',
    );
  }

  /** Takes those up again that have waited long enough. @returns their ids */
  async resume(now: Date, batch: number): Promise<string[]> {
    const rows = await this.transaction.rows<{ id: string }>(
      `UPDATE mails SET postponed_until = NULL
        WHERE id IN (SELECT id FROM mails WHERE postponed_until <= $1 ORDER BY postponed_until LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [now, batch],
      'mail_resume',
    );
    return rows.map(({ id }) => id).sort();
  }

  /** Notes that it will not be sent, and why. */
  async markSkipped(id: string, reason: SkipReason): Promise<void> {
    await this.transaction.rows(
      'UPDATE mails SET skipped_at = $2, skip_reason = $3 WHERE id = $1 AND sent_at IS NULL AND skipped_at IS NULL',
      [id, this.clock.now(), reason],
      'mail_skipped',
    );
  }
}
