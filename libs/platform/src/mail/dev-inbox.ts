import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { type Mail, MailTransport } from './mail-transport.js';

/** A mail as the inbox of the local start keeps it. */
export interface InboxMail {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
  sent_at: Date;
}

/** How many mails the inbox shows. */
const SHOWN = 200;

/** Stands in for a mail server in the local start: mails are kept for `/dev/mail`, each once, by its message id. */
@Injectable()
export class DevInbox extends MailTransport {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO dev_inbox (message_id, recipient, subject, text, html, calendar, sent_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (message_id) DO NOTHING`,
      [
        mail.messageId,
        mail.to,
        mail.subject,
        mail.text,
        mail.html,
        mail.calendar?.content ?? null,
        this.clock.now(),
      ],
    );
  }

  /** The latest mails, the newest first; with `to`, those of one recipient. */
  async latest(to?: string): Promise<InboxMail[]> {
    return this.transaction.rows<InboxMail>(
      `SELECT message_id AS id, recipient, subject, text, html, calendar, sent_at FROM dev_inbox
        WHERE $1::text IS NULL OR lower(recipient) = lower($1) ORDER BY sent_at DESC, message_id DESC LIMIT ${SHOWN}`,
      [to ?? null],
    );
  }
}
