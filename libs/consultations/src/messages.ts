import { Injectable } from '@nestjs/common';
import { Clock, newId, Transaction } from '#libs/platform';
import { type Message, MESSAGE_COLUMNS, type NewMessage, type SenderRole } from './message.js';

/** A piece of a conversation. */
export interface MessagePiece {
  messages: Message[];
  /** After which message the next piece begins; null at the end. */
  nextAfterSeq: number | null;
}

/** Puts messages into the database, and takes them out in order. */
@Injectable()
export class Messages {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** What follows a message, in order. */
  async after(consultationId: string, afterSeq: number, limit: number): Promise<MessagePiece> {
    const rows = await this.transaction.rows<Message>(
      AFTER,
      [consultationId, afterSeq, limit + 1],
      'messages_after',
    );
    const messages = rows.slice(0, limit);
    const last = messages.at(-1);
    return { messages, nextAfterSeq: rows.length > limit && last ? last.seq : null };
  }

  /** What a sender has said under this name; null if nothing. */
  async known(senderId: string, { consultationId, clientMessageId }: NewMessage): Promise<Message | null> {
    const [message] = await this.transaction.rows<Message>(
      KNOWN,
      [consultationId, senderId, clientMessageId],
      'message_known',
    );
    return message ?? null;
  }

  /**
   * Writes a message under the next number, unless it is there already. The caller holds the lock of the consultation:
   * so the numbers have no gaps, and their order is that of the commits.
   */
  async write(
    senderId: string,
    senderRole: SenderRole,
    { consultationId, clientMessageId, body, fileId }: NewMessage,
  ): Promise<{ message: Message; isNew: boolean }> {
    const [row] = await this.transaction.rows<Message & { isNew: boolean }>(
      WRITE,
      [
        consultationId,
        senderId,
        clientMessageId,
        newId(),
        senderRole,
        body,
        fileId ?? null,
        this.clock.now(),
      ],
      'message_write',
    );
    if (!row) throw new Error('A message was neither written nor found.');
    const { isNew, ...message } = row;
    return { message, isNew };
  }
}

const AFTER = `SELECT ${MESSAGE_COLUMNS} FROM consultation_messages WHERE consultation_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`;
const KNOWN = `SELECT ${MESSAGE_COLUMNS} FROM consultation_messages
                WHERE consultation_id = $1 AND sender_id = $2 AND client_message_id = $3`;
const WRITE = `
  WITH known AS (${KNOWN}),
  next AS (
    UPDATE consultations SET last_seq = last_seq + 1, version = version + 1
     WHERE id = $1 AND NOT EXISTS (SELECT FROM known) RETURNING last_seq),
  written AS (
    INSERT INTO consultation_messages (id, consultation_id, seq, sender_id, sender_role, body, file_id, client_message_id, sent_at)
    SELECT $4, $1, last_seq, $2, $5, $6, $7, $3, $8 FROM next
    RETURNING ${MESSAGE_COLUMNS})
  SELECT *, FALSE AS "isNew" FROM known UNION ALL SELECT *, TRUE FROM written`;
