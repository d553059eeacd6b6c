import { Injectable } from '@nestjs/common';
import { Clock, newId, Transaction } from '#libs/platform';

/** A text message that an event asks for. */
export interface NewText {
  eventId: string;
  sosId: string;
  /** Telephone number. */
  recipient: string;
}

/** Why a text message was not sent. */
export type TextSkipReason = 'no_channel' | 'sos_over';

/** The text messages that are to be sent, were sent, or were not worth sending. */
@Injectable()
export class Texts {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Notes one with the transaction in hand; returns its id, or null if the event has asked for it before. */
  async add({ eventId, sosId, recipient }: NewText): Promise<string | null> {
    const [row] = await this.transaction.rows<{ id: string }>(
      `INSERT INTO text_messages (id, event_id, sos_id, recipient, created_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
      [newId(), eventId, sosId, recipient, this.clock.now()],
      'text_add',
    );
    return row?.id ?? null;
  }

  /** The message, if it still waits. */
  async waiting(id: string): Promise<{ sosId: string; recipient: string } | null> {
    const [row] = await this.transaction.rows<{ sosId: string; recipient: string }>(
      `SELECT sos_id AS "sosId", recipient FROM text_messages
        WHERE id = $1 AND sent_at IS NULL AND skipped_at IS NULL`,
      [id],
      'text_waiting',
    );
    return row ?? null;
  }

  /** Notes that it is on its way. */
  async markSent(id: string): Promise<void> {
    await this.transaction.rows(
      'UPDATE text_messages SET sent_at = $2 WHERE id = $1 AND sent_at IS NULL AND skipped_at IS NULL',
      [id, this.clock.now()],
      'text_sent',
    );
  }

  /** Notes that it will not be sent, and why. */
  async markSkipped(id: string, reason: TextSkipReason): Promise<void> {
    await this.transaction.rows(
      `UPDATE text_messages SET skipped_at = $2, skip_reason = $3
        WHERE id = $1 AND sent_at IS NULL AND skipped_at IS NULL`,
      [id, this.clock.now(), reason],
      'text_skipped',
    );
  }
}
