import { Injectable } from '@nestjs/common';
import { Clock, lockInOrder, Transaction } from '#libs/platform';
import { Allergies } from '#libs/records';
import { type AcknowledgedConflicts } from '../prescription.js';
import { AllergyConflict, DuplicateTherapy } from '../prescription.errors.js';
import { conflictsOf, type Medication, type TakenMedication } from './conflicts.js';

/** Holds what is to be prescribed against what the patient takes and must not take. */
@Injectable()
export class ConflictCheck {
  constructor(
    private readonly transaction: Transaction,
    private readonly allergies: Allergies,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets one doctor at a time prescribe for a patient until the transaction ends, so that the second sees what the
   * first has prescribed.
   *
   * @param courseId the treatment that is carried on: what it prescribes is no duplicate of itself
   * @param acknowledged the reason for which conflicts are accepted
   * @returns the conflicts that were accepted; null if there are none
   * @throws AllergyConflict, DuplicateTherapy when there are any, and no reason is given
   */
  async check(
    patientId: string,
    items: readonly Medication[],
    { courseId = null, acknowledged = null }: { courseId?: string | null; acknowledged?: string | null } = {},
  ): Promise<AcknowledgedConflicts | null> {
    await lockInOrder(this.transaction, `prescriptions:${patientId}`);
    const allergies = await this.allergies.of(patientId);
    const conflicts = conflictsOf(items, allergies, await this.taken(patientId, courseId));
    if (conflicts.length === 0) return null;
    if (acknowledged !== null) return { reason: acknowledged, conflicts };
    const isAllergic = conflicts.some(({ kind }) => kind === 'allergy');
    throw isAllergic ? new AllergyConflict({ conflicts }) : new DuplicateTherapy({ conflicts });
  }

  private async taken(patientId: string, courseId: string | null): Promise<TakenMedication[]> {
    return this.transaction.rows<TakenMedication>(
      TAKEN,
      [patientId, this.clock.now(), courseId],
      'prescription_taken',
    );
  }
}

/** What a patient takes by active prescriptions, but for one course of treatment. */
export const TAKEN = `
  SELECT prescription_id AS "prescriptionId", position, medication_name AS "medicationName", medication_code AS "medicationCode"
    FROM prescriptions JOIN prescription_items ON prescription_id = prescriptions.id
   WHERE patient_id = $1 AND status = 'active' AND expires_at > $2 AND course_id IS DISTINCT FROM $3::uuid
   ORDER BY prescription_id, position`;
