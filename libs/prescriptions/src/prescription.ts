import { type Conflict } from './conflicts/conflict.js';

/** Where a prescription stands. */
export const PRESCRIPTION_STATUSES = ['active', 'completed', 'cancelled', 'expired'] as const;
export type PrescriptionStatus = (typeof PRESCRIPTION_STATUSES)[number];

/** By which way a medication enters the body. */
export const ROUTES = [
  'oral',
  'sublingual',
  'inhaled',
  'topical',
  'rectal',
  'ophthalmic',
  'otic',
  'nasal',
  'subcutaneous',
  'intramuscular',
  'intravenous',
  'other',
] as const;
export type MedicationRoute = (typeof ROUTES)[number];

/** One medication, as a doctor prescribes it. */
export interface NewItem {
  medicationName: string;
  /** ATC code of the substance. */
  medicationCode: string | null;
  dose: string;
  route: MedicationRoute;
  frequency: string;
  durationDays: number;
  /** Units to hand out, now and with each refill. */
  quantity: number;
  /** How often it may be prescribed again. */
  refills: number;
  instructions: string | null;
}

/** One medication of a prescription. */
export interface PrescriptionItem extends NewItem {
  id: string;
  /** From 0 on, in the order in which the doctor named them. */
  position: number;
}

/** Who ended a prescription, when and why. */
export interface PrescriptionCancellation {
  cancelledById: string | null;
  /** RFC 3339, UTC. */
  cancelledAt: string;
  reason: string;
}

/** Why a doctor prescribed in spite of conflicts, and of which. */
export interface AcknowledgedConflicts {
  reason: string;
  conflicts: Conflict[];
}

/** What may be known of a prescription without opening the chart. */
export interface PrescriptionState {
  id: string;
  /** The first prescription of the treatment that this one carries on; its own id if it is the first. */
  courseId: string;
  patientId: string;
  doctorId: string;
  authorId: string;
  appointmentId: string | null;
  clinicId: string | null;
  /** Expired as soon as its time is over, whether or not that has been noted. */
  status: PrescriptionStatus;
  conflictsAcknowledged: AcknowledgedConflicts | null;
  issuedAt: Date;
  expiresAt: Date;
  cancellation: PrescriptionCancellation | null;
  /** Begins at 1 and rises with each change. */
  version: number;
}

/** A prescription with what it prescribes. */
export interface Prescription extends PrescriptionState {
  items: PrescriptionItem[];
}

/** A row as it is stored. */
export type StoredPrescription = PrescriptionState;

/** The columns of `PrescriptionState` as they are stored. */
export const PRESCRIPTION_COLUMNS = `id, course_id AS "courseId", patient_id AS "patientId", doctor_id AS "doctorId",
  author_id AS "authorId", appointment_id AS "appointmentId", clinic_id AS "clinicId", status,
  conflicts_acknowledged AS "conflictsAcknowledged", issued_at AS "issuedAt", expires_at AS "expiresAt",
  cancellation, version`;

/** The columns of `PrescriptionItem`. */
export const ITEM_COLUMNS = `id, position, medication_name AS "medicationName", medication_code AS "medicationCode", dose, route,
  frequency, duration_days AS "durationDays", quantity, refills, instructions`;

/**
 * The prescription as it counts at this moment: one whose time is over is expired, though the worker has not noted
 * it yet. It has then the version that the note will give it, so that an ETag never stands for two states.
 */
export function asOf<P extends Pick<PrescriptionState, 'status' | 'expiresAt' | 'version'>>(
  stored: P,
  now: Date,
): P {
  if (stored.status !== 'active' || stored.expiresAt > now) return stored;
  return { ...stored, status: 'expired', version: stored.version + 1 };
}
