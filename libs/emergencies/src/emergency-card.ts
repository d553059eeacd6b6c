import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type EmergencyProfile, Patients } from '#libs/patients';
import { type Actor, NotFound, Transaction } from '#libs/platform';
import {
  type ActiveMedication,
  EmergencyExtract,
  type KnownAllergy,
  type KnownCondition,
  Medications,
} from '#libs/records';
import { SosStore } from './sos-store.js';
import { isOver } from './sos-status.js';
import { SosOver } from './sos.errors.js';
import { SosPolicy, subjectOf } from './sos.policy.js';

/** What helpers must know of somebody before they arrive. */
export interface Card extends EmergencyProfile {
  patientId: string;
  /** The number that came with the SOS. */
  contactPhone: string | null;
  allergies: KnownAllergy[];
  conditions: KnownCondition[];
  medications: ActiveMedication[];
}

/** Shows responders what they must know. It is for the emergency: when that is over, the card is closed again. */
@Injectable()
export class EmergencyCard {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: SosStore,
    private readonly policy: SosPolicy,
    private readonly patients: Patients,
    private readonly extract: EmergencyExtract,
    private readonly medications: Medications,
    private readonly auditLog: AuditLog,
  ) {}

  /**
   * Each reading is in the audit, where the patient sees it.
   *
   * @throws NotFound when the SOS is absent or not the actor's to answer
   * @throws SosOver
   */
  async of(actor: Actor, sosId: string): Promise<Card> {
    return this.transaction.run(async () => {
      const sos = await this.policy.assertSeen(actor, await this.store.find(sosId));
      if (isOver(sos.status)) throw new SosOver();
      const { patientId } = sos;
      const profile = await this.patients.emergencyProfile(patientId);
      if (!profile) throw new NotFound();
      const { allergies, conditions } = await this.extract.of(patientId);
      const medications = await this.medications.active(patientId);
      await this.auditLog.record({ action: 'sos.emergency_card_read', ...subjectOf(sos) });
      return {
        patientId,
        ...profile,
        contactPhone: sos.contactPhone,
        allergies,
        conditions,
        medications,
      };
    });
  }
}
