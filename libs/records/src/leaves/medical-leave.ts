export const LEAVE_STATUSES = ['issued', 'revoked', 'superseded'] as const;
export type LeaveStatus = (typeof LEAVE_STATUSES)[number];

/** A medical leave, as it is kept. */
export interface LeaveState {
  id: string;
  patientId: string;
  appointmentId: string | null;
  /** Who issued it. */
  doctorId: string;
  /** In whose name. */
  clinicId: string;
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Last day, `YYYY-MM-DD`. */
  to: string;
  reason: string;
  examsIncluded: boolean;
  status: LeaveStatus;
  /** The leave that this one took the place of. */
  supersedesId: string | null;
  /** Why it was revoked. */
  revocationReason: string | null;
  revokedAt: Date | null;
  verificationCode: string;
  issuedAt: Date;
  version: number;
}

/** A leave as it is shown: admins who have not broken the glass do not see why, nor what makes a document of it. */
export type ShownLeave = Omit<LeaveState, 'reason' | 'verificationCode'> & {
  reason: string | null;
  verificationCode: string | null;
};

/** Leaves of it what does not tell of the patient's health. */
export const withoutReasons = (leave: LeaveState): ShownLeave => ({
  ...leave,
  reason: null,
  revocationReason: null,
  verificationCode: null,
});

/** The row of a leave, in the names of the state. */
export const LEAVE_COLUMNS = `id, patient_id AS "patientId", appointment_id AS "appointmentId", doctor_id AS "doctorId",
  clinic_id AS "clinicId", starts_on::text AS "from", ends_on::text AS "to", reason, exams_included AS "examsIncluded", status,
  supersedes_id AS "supersedesId", revocation_reason AS "revocationReason", revoked_at AS "revokedAt",
  verification_code AS "verificationCode", issued_at AS "issuedAt", version`;
