import { Injectable } from '@nestjs/common';
import { Contacts, UserDeactivated, UserReactivated } from '#libs/identity';
import { type DomainEvent, type EventHandler, HandlesEvent, Permit } from '#libs/platform';
import { DeactivateDoctor, NO_LONGER_HERE } from '../doctors/deactivate-doctor.js';
import { Doctors } from '../doctors/doctors.js';

type AccountEvent = DomainEvent<{ userId: string }>;

/**
 * A doctor whose account was closed sees nobody any more. News may arrive late or in the wrong order, so the
 * present state of the account decides: who closed one by mistake and opened it again has lost nothing.
 */
@Injectable()
@HandlesEvent(UserDeactivated)
@Permit('doctor.follow_account')
export class DeactivateDoctorWhenUserDeactivated implements EventHandler<{ userId: string }> {
  constructor(
    private readonly contacts: Contacts,
    private readonly deactivateDoctor: DeactivateDoctor,
  ) {}

  async handle({ payload }: AccountEvent): Promise<void> {
    const contact = await this.contacts.ofUser(payload.userId);
    if (contact?.doctorId && !contact.active)
      await this.deactivateDoctor.run(contact.doctorId, NO_LONGER_HERE);
  }
}

/** A doctor whose account was opened again, and is still open, can be visited again. */
@Injectable()
@HandlesEvent(UserReactivated)
@Permit('doctor.follow_account')
export class ReactivateDoctorWhenUserReactivated implements EventHandler<{ userId: string }> {
  constructor(
    private readonly contacts: Contacts,
    private readonly doctors: Doctors,
  ) {}

  async handle({ payload }: AccountEvent): Promise<void> {
    const contact = await this.contacts.ofUser(payload.userId);
    if (contact?.doctorId && contact.active) await this.doctors.setActive(contact.doctorId, true);
  }
}
