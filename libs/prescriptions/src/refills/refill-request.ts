/** Where a request stands. */
export const REFILL_STATUSES = ['requested', 'approved', 'denied'] as const;
export type RefillStatus = (typeof REFILL_STATUSES)[number];

/** That a patient asks for the same again. */
export interface RefillRequest {
  id: string;
  prescriptionId: string;
  patientId: string;
  /** The doctor who prescribed it, and who decides. */
  doctorId: string;
  requestedById: string;
  requestedAt: Date;
  status: RefillStatus;
  /** What the patient says with it. */
  note: string | null;
  decidedById: string | null;
  decidedAt: Date | null;
  /** What the doctor says with the decision. */
  reason: string | null;
  /** The new prescription, once approved. */
  renewalId: string | null;
}

/** The columns of `RefillRequest`. */
export const REFILL_COLUMNS = `id, prescription_id AS "prescriptionId", patient_id AS "patientId", doctor_id AS "doctorId",
  requested_by_id AS "requestedById", requested_at AS "requestedAt", status, note, decided_by_id AS "decidedById",
  decided_at AS "decidedAt", reason, renewal_id AS "renewalId"`;
