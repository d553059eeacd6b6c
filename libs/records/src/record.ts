import { type ResultStatus } from './content/observations.dto.js';
import { type RecordContent, type RecordKind } from './content/record-kind.js';

export const RECORD_STATUSES = ['current', 'entered_in_error'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** What was done to a record. */
export const RECORD_ACTIONS = ['created', 'edited', 'released', 'acknowledged', 'entered_in_error'] as const;
export type RecordAction = (typeof RECORD_ACTIONS)[number];

/** A medical record, as it is kept. */
export interface RecordState {
  id: string;
  patientId: string;
  kind: RecordKind;
  title: string;
  effectiveAt: Date;
  /** The account of the author. */
  authorId: string;
  authorDoctorId: string;
  /** Who is told of critical results: the appointment's doctor, else the author. */
  responsibleDoctorId: string;
  appointmentId: string | null;
  content: RecordContent;
  resultStatus: ResultStatus | null;
  status: RecordStatus;
  /** Why it was entered in error. */
  statusReason: string | null;
  /** From when on the patient reads it; null as long as it is held. */
  releaseAt: Date | null;
  /** When the patient was told of it. */
  releaseToldAt: Date | null;
  critical: boolean;
  /** When the responsible doctor is told again; null if there is nothing (left) to tell. */
  criticalRepeatAt: Date | null;
  acknowledgedAt: Date | null;
  acknowledgedById: string | null;
  fileIds: string[];
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

/** A record as it is shown: admins who have not broken the glass see that it is there, not what it says. */
export type ShownRecord = Omit<RecordState, 'content' | 'title'> & {
  content: RecordContent | null;
  title: string | null;
};

/** Leaves of a record what does not tell what is in it. */
export const withoutContent = (record: RecordState): ShownRecord => ({
  ...record,
  title: null,
  content: null,
  statusReason: null,
  fileIds: [],
});

/** The row of a record, in the names of the state. */
export const RECORD_COLUMNS = `id, patient_id AS "patientId", kind, title, effective_at AS "effectiveAt", author_id AS "authorId",
  author_doctor_id AS "authorDoctorId", responsible_doctor_id AS "responsibleDoctorId", appointment_id AS "appointmentId",
  content, result_status AS "resultStatus", status, status_reason AS "statusReason", release_at AS "releaseAt",
  release_told_at AS "releaseToldAt", critical, critical_repeat_at AS "criticalRepeatAt", acknowledged_at AS "acknowledgedAt",
  acknowledged_by_id AS "acknowledgedById", file_ids AS "fileIds", created_at AS "createdAt", updated_at AS "updatedAt", version`;

/** Whether a patient may read the record at this time. */
export const isReleased = ({ status, releaseAt }: RecordState, now: Date): boolean =>
  status === 'current' && releaseAt !== null && releaseAt <= now;

/** The same as an SQL condition on the table `records`; `now` is the placeholder of the time. */
export const releasedBy = (now: string): string =>
  `records.status = 'current' AND records.release_at <= ${now}::timestamptz`;
