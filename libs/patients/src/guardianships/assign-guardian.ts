import { Injectable } from '@nestjs/common';
import { Contacts } from '#libs/identity';
import { type Actor, Transaction } from '#libs/platform';
import { AlreadyGuardian, GuardianUnknown, OwnGuardian, PatientUnknown } from '../patient.errors.js';
import { Patients } from '../patients.js';
import { GuardianshipBegan } from '../patients.events.js';
import { type Guardianship } from './guardianship.entity.js';
import { GuardianshipStore, type NewGuardianship } from './guardianship-store.js';

/** An admin links two people, for a reason that is kept: a court has said so, or papers were shown. */
@Injectable()
export class AssignGuardian {
  constructor(
    private readonly transaction: Transaction,
    private readonly contacts: Contacts,
    private readonly patients: Patients,
    private readonly store: GuardianshipStore,
  ) {}

  /** @throws GuardianUnknown, PatientUnknown, OwnGuardian, AlreadyGuardian */
  async assign(actor: Actor, terms: NewGuardianship, reason: string): Promise<Guardianship> {
    return this.transaction.run(async () => {
      const guardian = await this.contacts.ofUser(terms.guardianId);
      if (!guardian?.active || !guardian.patientId) throw new GuardianUnknown();
      if (!(await this.patients.exists(terms.patientId))) throw new PatientUnknown();
      if (guardian.patientId === terms.patientId) throw new OwnGuardian();
      const guardianship = await this.store.add(actor, terms, 'now');
      if (!guardianship) throw new AlreadyGuardian();
      await this.store.tell(guardianship, 'began', GuardianshipBegan, { reason });
      return guardianship;
    });
  }
}
