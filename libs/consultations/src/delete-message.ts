import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Clock, Files, Forbidden, NotFound, Transaction } from '#libs/platform';
import { ConsultationHeld, TooLateToDelete } from './consultation.errors.js';
import { subjectOf } from './consultation.policy.js';
import { ConsultationNews } from './consultation-news.js';
import { ConsultationStore } from './consultation-store.js';
import { DELETABLE_MILLISECONDS, type Message, MESSAGE_COLUMNS } from './message.js';
import { CONSULTATION_MESSAGE } from './send-message.js';

/** Takes a message back. What stays is that there was one. */
@Injectable()
export class DeleteMessage {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: ConsultationStore,
    private readonly files: Files,
    private readonly auditLog: AuditLog,
    private readonly news: ConsultationNews,
    private readonly clock: Clock,
  ) {}

  /**
   * Deleting it again changes nothing.
   *
   * @throws NotFound when it is absent, purged, or in a consultation that is not the actor's
   * @throws Forbidden when somebody else said it
   * @throws TooLateToDelete, ConsultationHeld
   */
  async delete(actor: Actor, messageId: string): Promise<Message> {
    return this.transaction.run(async () => {
      const [where] = await this.transaction.rows<{ consultationId: string }>(
        WHERE,
        [messageId],
        'message_where',
      );
      if (!where) throw new NotFound();
      // The lock of the consultation, so that a hold that is put on it now is either seen or waits.
      const { consultation } = await this.store.enterLocked(actor, where.consultationId);
      const [message] = await this.transaction.rows<Message>(ONE, [messageId], 'message_one');
      if (!message) throw new NotFound();
      if (message.senderId !== actor.userId) throw new Forbidden().concerning(subjectOf(consultation));
      if (message.deletedAt) return message;
      const now = this.clock.now();
      if (now.getTime() - message.sentAt.getTime() >= DELETABLE_MILLISECONDS) throw new TooLateToDelete();
      if (consultation.legalHold) throw new ConsultationHeld();
      await this.transaction.rows(DELETE, [messageId, now], 'message_delete');
      if (message.fileId) await this.files.release([message.fileId], CONSULTATION_MESSAGE);
      await this.auditLog.record({
        action: 'consultation.message_deleted',
        ...subjectOf(consultation),
        details: { seq: message.seq },
      });
      const tombstone: Message = { ...message, body: '', fileId: null, deletedAt: now };
      this.transaction.afterCommit(() => this.news.tell({ type: 'message_deleted', message: tombstone }));
      return tombstone;
    });
  }
}

const WHERE = 'SELECT consultation_id AS "consultationId" FROM consultation_messages WHERE id = $1';
const ONE = `SELECT ${MESSAGE_COLUMNS} FROM consultation_messages WHERE id = $1`;
const DELETE = `UPDATE consultation_messages SET body = '', file_id = NULL, deleted_at = $2 WHERE id = $1`;
