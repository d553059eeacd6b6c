/** Who takes part in the demo, by what others refer to. */
export interface Cast {
  clinicId: string;
  layla: CastDoctor;
  omar: CastDoctor;
  sara: CastPatient;
  yousef: CastPatient;
  /** The child, who has no account. */
  adam: { patientId: string };
}

/** A doctor of the demo. */
export interface CastDoctor {
  doctorId: string;
  userId: string;
}

/** A patient of the demo with an account. */
export interface CastPatient {
  patientId: string;
  userId: string;
}
