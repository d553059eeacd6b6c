import { type EventType, eventType } from '#libs/platform';

/** The patient may read a record now; told once for each record. */
export const RecordReleased = eventType<{ recordId: string; patientId: string }>('record.released');
/** A result that somebody must act upon at once; told again every hour until it is acknowledged. */
export const CriticalResultRecorded = eventType<{ recordId: string; patientId: string; doctorId: string }>(
  'record.critical_result_recorded',
);
/** A patient has a medical leave. */
export const MedicalLeaveIssued = eventType<{ medicalLeaveId: string; patientId: string }>(
  'medical_leave.issued',
);
/** A medical leave counts no more. */
export const MedicalLeaveRevoked = eventType<{ medicalLeaveId: string; patientId: string }>(
  'medical_leave.revoked',
);

/** What this library tells the others. */
export const recordsEvents: readonly EventType[] = [
  RecordReleased,
  CriticalResultRecorded,
  MedicalLeaveIssued,
  MedicalLeaveRevoked,
];
