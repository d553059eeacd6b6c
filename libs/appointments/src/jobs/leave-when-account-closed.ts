import { Injectable } from '@nestjs/common';
import { Contacts, UserDeactivated } from '#libs/identity';
import { type DomainEvent, type EventHandler, HandlesEvent, Permit } from '#libs/platform';
import { AnswerOffer } from '../waitlist/answer-offer.js';

/** A patient whose account was closed waits for nothing: each offer would keep a slot from the others for nothing. */
@Injectable()
@HandlesEvent(UserDeactivated)
@Permit('waitlist.follow_account')
export class LeaveWaitlistWhenUserDeactivated implements EventHandler<{ userId: string }> {
  constructor(
    private readonly contacts: Contacts,
    private readonly answers: AnswerOffer,
  ) {}

  async handle({ payload }: DomainEvent<{ userId: string }>): Promise<void> {
    const contact = await this.contacts.ofUser(payload.userId);
    // It may have been opened again since.
    if (contact?.patientId && !contact.active) await this.answers.withdrawAll(contact.patientId);
  }
}
