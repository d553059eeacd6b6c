import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Transaction } from '#libs/platform';
import { Arrivals } from './arrivals.js';
import { type ConsultationState } from './consultation.js';
import { ConsultationClosed } from './consultation.errors.js';
import { subjectOf } from './consultation.policy.js';
import { ConsultationStore } from './consultation-store.js';
import { type SenderRole } from './message.js';
import { type MessagePiece, Messages } from './messages.js';
import { type Participant, Participants } from './participants.js';

/** What somebody finds on coming in. */
export interface Joined extends MessagePiece {
  consultation: ConsultationState;
  /** As what they came in. */
  role: SenderRole;
  participants: Participant[];
}

/** How many messages come with one answer. */
const AT_ONCE = 500;

/** Lets a participant into a consultation: to wait before it opens, to talk while it is open, to read afterwards. */
@Injectable()
export class JoinConsultation {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: ConsultationStore,
    private readonly arrivals: Arrivals,
    private readonly messages: Messages,
    private readonly participants: Participants,
    private readonly auditLog: AuditLog,
  ) {}

  /**
   * @param afterSeq the last message that the client has; 0 for none
   * @throws NotFound when it is absent or not the actor's
   * @throws Forbidden for admins
   * @throws ConsultationClosed when it was called off
   */
  async join(actor: Actor, consultationId: string, afterSeq: number): Promise<Joined> {
    return this.transaction.run(async () => {
      const participation = await this.store.enter(actor, consultationId);
      const { consultation, role } = participation;
      if (consultation.status === 'cancelled') throw new ConsultationClosed();
      await this.arrivals.note(participation);
      const participants = await this.participants.of(consultation);
      const piece = await this.messages.after(consultationId, afterSeq, AT_ONCE);
      await this.auditLog.record({
        action: 'consultation.joined',
        ...subjectOf(consultation),
        details: { role },
      });
      return { consultation, role, participants, ...piece };
    });
  }
}
