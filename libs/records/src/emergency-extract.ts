import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { ALLERGIES, CONDITIONS, type KnownAllergy, type KnownCondition } from './chart-extracts.js';

/** What helpers must know of a chart, released to the patient or not. Who may ask is for the emergencies library to judge. */
@Injectable()
export class EmergencyExtract {
  constructor(private readonly transaction: Transaction) {}

  /** Allergies in force and conditions that the patient has now. */
  async of(patientId: string): Promise<{ allergies: KnownAllergy[]; conditions: KnownCondition[] }> {
    return {
      allergies: await this.transaction.rows(ALLERGIES('TRUE'), [patientId], 'emergency_allergies'),
      conditions: await this.transaction.rows(CONDITIONS('TRUE'), [patientId], 'emergency_conditions'),
    };
  }
}
