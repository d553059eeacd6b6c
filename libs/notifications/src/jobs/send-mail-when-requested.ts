import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventHandler, HandlesEvent, MailTransport, Permit } from '#libs/platform';
import { PushProvider, SmsProvider } from '../providers/provider.js';
import { MailComposer } from '../mail-composer.js';
import { Mails } from '../mails.js';
import { MailRequested } from '../notifications.events.js';

/**
 * Sends one mail, text message or push. After a crash between sending and marking it is sent again with the same id, by
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
    private readonly sms: SmsProvider,
    private readonly push: PushProvider,
  ) {}

  async handle({ payload: { mailId } }: DomainEvent<{ mailId: string }>): Promise<void> {
    const waiting = await this.mails.waiting(mailId);
    if (!waiting) return;
    const composed = await this.composer.compose(waiting);
    if ('skip' in composed) return this.mails.markSkipped(mailId, composed.skip);
    if ('postponedUntil' in composed) return this.mails.postpone(mailId, composed.postponedUntil);
    if ('mail' in composed) await this.transport.send(composed.mail);
    else if ('text' in composed) await this.sms.send(composed.text);
    else await this.push.send(composed.push);
    await this.mails.markSent(mailId);
  }
}
