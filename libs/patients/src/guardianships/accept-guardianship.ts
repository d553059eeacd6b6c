import { Injectable } from '@nestjs/common';
import { MailedSecrets } from '#libs/identity';
import { type Actor, Clock, Transaction } from '#libs/platform';
import { InvitationInvalid } from '../patient.errors.js';
import { GuardianshipBegan } from '../patients.events.js';
import { type Guardianship } from './guardianship.entity.js';
import { GuardianshipStore } from './guardianship-store.js';

/** The patient's own yes: nobody else's makes a guardian of an existing patient, save an admin's. */
@Injectable()
export class AcceptGuardianship {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly secrets: MailedSecrets,
    private readonly store: GuardianshipStore,
  ) {}

  /** @throws InvitationInvalid when the token is wrong, used up, expired, withdrawn, or another patient's */
  async accept(actor: Actor, token: string): Promise<Guardianship> {
    const id = this.secrets.idOf('guardianship', token);
    if (id === null) throw new InvitationInvalid();
    return this.transaction.run(async () => {
      const guardianship = await this.store.lockAnyone(id);
      const now = this.clock.now();
      if (
        !guardianship ||
        guardianship.patientId !== actor.patientId ||
        guardianship.status !== 'invited' ||
        (guardianship.invitationExpiresAt ?? now) <= now
      )
        throw new InvitationInvalid();
      guardianship.begin(now, await this.store.endOf(guardianship.patientId));
      await this.store.save(guardianship);
      await this.store.tell(guardianship, 'began', GuardianshipBegan);
      return guardianship;
    });
  }
}
