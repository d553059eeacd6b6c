import { type VisitType } from '#libs/practice';

/**
 * How far a wish has come. `offered`: a slot is kept for the patient until it is accepted or passed on; `expired`: its
 * last day is over wherever the clinic may be.
 */
export const WAITLIST_STATUSES = ['waiting', 'offered', 'accepted', 'withdrawn', 'expired'] as const;
export type WaitlistStatus = (typeof WAITLIST_STATUSES)[number];

/** A slot that is kept for a patient who waited for it. */
export interface WaitlistOffer {
  /** Id of the hold. */
  holdId: string;
  doctorId: string;
  clinicId: string;
  visitType: VisitType;
  startsAt: Date;
  endsAt: Date;
  /** From then on it is offered to the next one. */
  expiresAt: Date;
}

/** A patient's wish for an appointment that cannot be had yet. */
export interface WaitlistEntry {
  id: string;
  patientId: string;
  /** Null: any doctor of the clinic. */
  doctorId: string | null;
  /** Null: wherever the doctor works. */
  clinicId: string | null;
  visitType: VisitType;
  /** First date `YYYY-MM-DD`, in the clinic's zone. */
  from: string;
  /** Last date `YYYY-MM-DD`, in the clinic's zone. */
  to: string;
  /** Why the patient comes, in their own words. */
  reason: string | null;
  status: WaitlistStatus;
  offer: WaitlistOffer | null;
  /** What came of it. */
  appointmentId: string | null;
  createdAt: Date;
}

/** A row of `ENTRIES`. */
export type WaitlistRow = Omit<WaitlistEntry, 'offer'> & {
  holdId: string | null;
  offerDoctorId: string;
  offerClinicId: string;
  startsAt: Date;
  endsAt: Date;
  expiresAt: Date;
};

/**
 * The entries as they stand at a time ($1). Nothing has to happen for an offer to end or a wish to expire: the state is
 * read off the clock, worker or no worker.
 */
export const ENTRIES = `
  SELECT * FROM (
    SELECT e.id, e.patient_id AS "patientId", e.doctor_id AS "doctorId", e.clinic_id AS "clinicId",
           e.visit_type AS "visitType", e.first_day::text AS "from", e.last_day::text AS "to", e.reason,
           CASE WHEN e.appointment_id IS NOT NULL THEN 'accepted'
                WHEN e.withdrawn_at IS NOT NULL THEN 'withdrawn'
                WHEN h.id IS NOT NULL THEN 'offered'
                WHEN e.last_day < ($1::timestamptz AT TIME ZONE 'UTC')::date - 1 THEN 'expired'
                ELSE 'waiting' END AS status,
           e.appointment_id AS "appointmentId", e.created_at AS "createdAt",
           h.id AS "holdId", h.doctor_id AS "offerDoctorId", h.clinic_id AS "offerClinicId",
           h.starts_at AS "startsAt", h.ends_at AS "endsAt", h.expires_at AS "expiresAt"
      FROM waitlist_entries e
      LEFT JOIN slot_holds h ON h.waitlist_entry_id = e.id AND h.expires_at > $1) AS entry`;

/** The entry that a row tells of. */
export function entryOf(row: WaitlistRow): WaitlistEntry {
  const { holdId, offerDoctorId, offerClinicId, startsAt, endsAt, expiresAt, ...entry } = row;
  const { visitType } = entry;
  const offer = holdId && {
    holdId,
    doctorId: offerDoctorId,
    clinicId: offerClinicId,
    visitType,
    startsAt,
    endsAt,
    expiresAt,
  };
  return { ...entry, offer: offer || null };
}
