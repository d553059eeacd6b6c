/** Every state of a consultation. */
export const CONSULTATION_STATUSES = ['scheduled', 'open', 'closed', 'purged', 'cancelled'] as const;
export type ConsultationStatus = (typeof CONSULTATION_STATUSES)[number];

/** Who keeps a consultation from being purged, since when and why. */
export interface LegalHold {
  reason: string;
  /** RFC 3339, UTC. */
  heldAt: string;
  /** The account. */
  heldById: string;
}

/** What is known of a consultation without what is said in it. */
export interface ConsultationState {
  id: string;
  appointmentId: string;
  patientId: string;
  doctorId: string;
  /** The state at this moment, whether or not it has been noted. */
  status: ConsultationStatus;
  opensAt: Date;
  closesAt: Date;
  /** Since when it is open, or was. */
  openedAt: Date | null;
  closedAt: Date | null;
  /** The number of the last message; 0 as long as there is none. */
  lastSeq: number;
  legalHold: LegalHold | null;
  purgedAt: Date | null;
  /** Begins at 1 and rises with each change that a reader can see. */
  version: number;
}

/** The columns of `ConsultationState` as they are stored. */
export const CONSULTATION_COLUMNS = `id, appointment_id AS "appointmentId", patient_id AS "patientId", doctor_id AS "doctorId",
  status, opens_at AS "opensAt", closes_at AS "closesAt", opened_at AS "openedAt", closed_at AS "closedAt",
  last_seq AS "lastSeq", legal_hold AS "legalHold", purged_at AS "purgedAt", version`;

/** An appointment takes 4 hours at most: so this long, at most, a consultation is open. */
export const LONGEST_OPEN = '10 hours 15 minutes';

/**
 * The consultation as it counts at this moment: its times alone decide whether it is open, so that no late job keeps
 * anybody out or in. It has then the version that the note of it will give it.
 */
export function asOf<
  C extends Pick<ConsultationState, 'status' | 'opensAt' | 'closesAt' | 'openedAt' | 'closedAt' | 'version'>,
>(stored: C, now: Date): C {
  const { status, opensAt, closesAt, version } = stored;
  if (status !== 'scheduled' && status !== 'open') return stored;
  const openedAt = stored.openedAt ?? opensAt;
  if (now >= closesAt) {
    const steps = status === 'scheduled' ? 2 : 1;
    return { ...stored, status: 'closed', openedAt, closedAt: closesAt, version: version + steps };
  }
  if (status === 'open' || now < opensAt) return stored;
  return { ...stored, status: 'open', openedAt, version: version + 1 };
}

/**
 * The same as an SQL condition on the table `consultations`, with bounds on `opens_at` by which the index serves.
 *
 * @param now the placeholder of the time
 */
export function statusIs(status: ConsultationStatus, now: string): string {
  const at = `${now}::timestamptz`;
  switch (status) {
    case 'scheduled':
      return `status = 'scheduled' AND opens_at > ${at}`;
    case 'open':
      return `status IN ('scheduled', 'open') AND opens_at <= ${at} AND opens_at > ${at} - interval '${LONGEST_OPEN}' AND closes_at > ${at}`;
    case 'closed':
      return `status IN ('scheduled', 'open', 'closed') AND (status = 'closed' OR closes_at <= ${at})`;
    default:
      return `status = '${status}'`;
  }
}
