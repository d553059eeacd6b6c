/** One medication that a patient takes now. */
export interface ActiveMedication {
  prescriptionId: string;
  medicationName: string;
  medicationCode: string | null;
  dose: string;
  frequency: string;
  since: Date;
}

/** What a patient takes; whoever prescribes provides it. */
export abstract class Medications {
  /** The medications that the patient takes now. */
  abstract active(patientId: string): Promise<ActiveMedication[]>;
}
