import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, FileNotFound, Files, Forbidden, Transaction } from '#libs/platform';
import { ConsultationNews } from './consultation-news.js';
import { assertOpen, ConsultationStore } from './consultation-store.js';
import { MessageFileNotFound } from './consultation.errors.js';
import { subjectOf } from './consultation.policy.js';
import { assertSayable, type Message, type NewMessage } from './message.js';
import { Messages } from './messages.js';

/** The name under which messages hold files. */
export const CONSULTATION_MESSAGE = 'consultation_message';

/** Says something in an open consultation. The same `clientMessageId` again is the same message. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: ConsultationStore,
    private readonly messages: Messages,
    private readonly files: Files,
    private readonly auditLog: AuditLog,
    private readonly news: ConsultationNews,
  ) {}

  /**
   * @throws NotFound when the consultation is absent or not the actor's
   * @throws Forbidden for admins
   * @throws ConsultationNotOpen, ConsultationClosed
   * @throws MessageEmpty, MessageFileNotFound, ValidationFailed
   */
  async send(actor: Actor, wish: NewMessage): Promise<Message> {
    assertSayable(wish);
    const { userId } = actor;
    if (!userId) throw new Forbidden();
    return this.transaction.run(async () => {
      const { consultation, role } = await this.store.enterLocked(actor, wish.consultationId);
      if (consultation.status !== 'open' || wish.fileId) {
        // What was said in time stays said, though its acknowledgement was lost and it is asked for again.
        const known = await this.messages.known(userId, wish);
        if (known) return known;
      }
      assertOpen(consultation);
      await this.attach(actor, wish.fileId);
      const { message, isNew } = await this.messages.write(userId, role, wish);
      if (!isNew) return message;
      await this.auditLog.record({
        action: 'consultation.message_sent',
        ...subjectOf(consultation),
        details: { seq: message.seq, role },
      });
      this.transaction.afterCommit(() => this.news.tell({ type: 'message', message }));
      return message;
    });
  }

  private async attach(actor: Actor, fileId: string | null | undefined): Promise<void> {
    if (!fileId) return;
    try {
      await this.files.attach(actor, [fileId], CONSULTATION_MESSAGE);
    } catch (error) {
      if (!(error instanceof FileNotFound)) throw error;
      throw new MessageFileNotFound();
    }
  }
}
