import { Injectable } from '@nestjs/common';
import { type Actor } from '#libs/platform';
import { assertOpen, ConsultationStore } from './consultation-store.js';
import { type SenderRole } from './message.js';

/** Whether somebody may talk in a consultation at this moment: for what is passed on, but not kept. */
@Injectable()
export class TalkingRight {
  constructor(private readonly store: ConsultationStore) {}

  /**
   * @returns as what the actor talks
   * @throws NotFound when the consultation is absent or not the actor's
   * @throws Forbidden for admins
   * @throws ConsultationNotOpen, ConsultationClosed
   */
  async assert(actor: Actor, consultationId: string): Promise<SenderRole> {
    const { consultation, role } = await this.store.enter(actor, consultationId);
    assertOpen(consultation);
    return role;
  }
}
