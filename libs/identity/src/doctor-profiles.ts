/** What is known of a doctor when the account is made. */
export interface NewDoctorProfile {
  firstName: string;
  lastName: string;
  specialty: string;
}

/** Makes the doctor profile that belongs to an account. The practice library provides it. */
export abstract class DoctorProfiles {
  /** Writes a new profile with the transaction in hand. */
  abstract create(doctorId: string, profile: NewDoctorProfile): Promise<void>;

  /** Shows the doctor to patients or hides them, with the transaction in hand; nothing happens if it is so already. */
  abstract setActive(doctorId: string, active: boolean, reason: string | null): Promise<void>;
}
