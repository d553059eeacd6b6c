import { Injectable } from '@nestjs/common';
import { Contacts, UserDeactivated } from '#libs/identity';
import { type DomainEvent, type EventHandler, HandlesEvent, Permit } from '#libs/platform';
import { DeactivateDoctor } from '../doctors/deactivate-doctor.js';

/** A doctor whose account was closed sees nobody any more. */
@Injectable()
@HandlesEvent(UserDeactivated)
@Permit('doctor.follow_account')
export class CancelAppointmentsWhenUserDeactivated implements EventHandler<{ userId: string }> {
  constructor(
    private readonly contacts: Contacts,
    private readonly deactivateDoctor: DeactivateDoctor,
  ) {}

  async handle({ payload }: DomainEvent<{ userId: string }>): Promise<void> {
    const contact = await this.contacts.ofUser(payload.userId);
    if (contact?.doctorId) await this.deactivateDoctor.afterAccountClosed(contact.doctorId);
  }
}
