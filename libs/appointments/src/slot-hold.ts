import { type VisitType } from '#libs/practice';

/** A slot that is kept for somebody: for an account that fills in a form, or for a patient who was waiting for it. */
export interface SlotHold {
  id: string;
  userId: string | null;
  patientId: string | null;
  /** What the patient was waiting for. */
  waitlistEntryId: string | null;
  doctorId: string;
  clinicId: string;
  visitType: VisitType;
  startsAt: Date;
  endsAt: Date;
  /** From then on it keeps nobody away. */
  expiresAt: Date;
}

/** The columns of `SlotHold` as they are stored. */
export const HOLD_COLUMNS = `id, user_id AS "userId", patient_id AS "patientId", waitlist_entry_id AS "waitlistEntryId",
  doctor_id AS "doctorId", clinic_id AS "clinicId", visit_type AS "visitType", starts_at AS "startsAt", ends_at AS "endsAt",
  expires_at AS "expiresAt"`;

/** Whether a hold reaches into a time, as an SQL condition. */
export const overlapping = (hold: string, from: string, to: string): string =>
  `tstzrange(${hold}.starts_at, ${hold}.ends_at) && tstzrange(${from}, ${to})`;

/**
 * Whether a hold counts, and is for another account and another patient than these, as an SQL condition: whoever acts for a
 * patient may use what is kept for them.
 */
export const keptForOthers = (names: Record<'hold' | 'account' | 'patient' | 'now', string>): string => {
  const { hold, account, patient, now } = names;
  return `${hold}.expires_at > ${now} AND ${hold}.user_id IS DISTINCT FROM ${account} AND ${hold}.patient_id IS DISTINCT FROM ${patient}`;
};
