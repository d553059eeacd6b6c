import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventHandler, HandlesEvent, MailTransport, Permit } from '#libs/platform';
import { MailComposer } from '../mail-composer.js';
import { Mails } from '../mails.js';
import { MailRequested } from '../notifications.events.js';

/**
 * Sends one mail. After a crash between sending and marking it is sent again with the same message id, by
 * which receiving servers (and the inbox of the local start) drop the repetition.
 */
@Injectable()
@HandlesEvent(MailRequested, { transactional: false })
@Permit('mail.send')
export class SendMailWhenRequested implements EventHandler<{ mailId: string }> {
  constructor(
    private readonly mails: Mails,
    private readonly composer: MailComposer,
    private readonly transport: MailTransport,
  ) {}

  async handle({ payload: { mailId } }: DomainEvent<{ mailId: string }>): Promise<void> {
    const waiting = await this.mails.waiting(mailId);
    if (!waiting) return;
    const composed = await this.composer.compose(waiting);
    if ('skip' in composed) return this.mails.markSkipped(mailId, composed.skip);
    if ('postponedUntil' in composed) return this.mails.postpone(mailId, composed.postponedUntil);
    await this.transport.send(composed.mail);
    await this.mails.markSent(mailId);
  }
}
