import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { type Severity } from './content/findings.dto.js';

/** An allergy in a patient's chart, in force. */
export interface RecordedAllergy {
  /** Id of the medical record that tells of it. */
  recordId: string;
  substance: string;
  /** ATC, of any level: it stands for every code that begins with it. */
  code: string | null;
  severity: Severity;
}

/** What a patient must not be given. */
@Injectable()
export class Allergies {
  constructor(private readonly transaction: Transaction) {}

  /**
   * The allergies of a patient that are in force, for checks. Those that are not released to the patient yet are
   * among them: what is found may be shown to staff only.
   */
  async of(patientId: string): Promise<RecordedAllergy[]> {
    return this.transaction.rows<RecordedAllergy>(ALLERGIES_IN_FORCE, [patientId], 'allergies_in_force');
  }
}

export const ALLERGIES_IN_FORCE = `
  SELECT id AS "recordId", content->>'substance' AS substance, content->>'code' AS code, content->>'severity' AS severity
    FROM records
   WHERE patient_id = $1 AND kind = 'allergy' AND status = 'current' AND content->>'clinicalStatus' = 'active'
   ORDER BY effective_at DESC, id DESC`;
