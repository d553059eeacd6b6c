import { domainError } from '#libs/platform';

/** A number on an identity document stands for one person. */
export class NationalIdTaken extends domainError(
  'patient.national_id_taken',
  'conflict',
  'Another patient has this national id.',
) {}

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];

/** What is known of a patient when the account is made. */
export interface NewPatientProfile {
  firstName: string;
  lastName: string;
  /** `YYYY-MM-DD` */
  dateOfBirth: string;
  sex: Sex;
  phone?: string | null;
  nationalId?: string | null;
}

/** Makes the patient profile that belongs to an account. The patients library provides it. */
export abstract class PatientProfiles {
  /**
   * Writes a new profile with the transaction in hand.
   *
   * @throws NationalIdTaken
   */
  abstract create(patientId: string, profile: NewPatientProfile): Promise<void>;
}
