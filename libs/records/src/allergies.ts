/** An allergy in a patient's chart, in force. */
export interface RecordedAllergy {
  /** Id of the medical record that tells of it. */
  recordId: string;
  substance: string;
  code: string | null;
  severity: 'mild' | 'moderate' | 'severe';
}

/** What a patient must not be given. */
export abstract class Allergies {
  /** The allergies of a patient that are in force, released or not. */
  abstract of(patientId: string): Promise<RecordedAllergy[]>;
}
