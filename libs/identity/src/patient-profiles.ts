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
  /** Writes a new profile with the transaction in hand. */
  abstract create(patientId: string, profile: NewPatientProfile): Promise<void>;
}
