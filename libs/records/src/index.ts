import { type MigrationType } from '#libs/platform';
import { CreateMedicalLeaves1790000070001 } from './migrations/create-medical-leaves.js';
import { CreateRecords1790000070000 } from './migrations/create-records.js';

export { Allergies, type RecordedAllergy } from './allergies.js';
export { codesOf, observedIn } from './content/facts.js';
export { CreateRecord, type NewRecord } from './create-record.js';
export { type KnownAllergy, type KnownCondition } from './chart-extracts.js';
export { EmergencyExtract } from './emergency-extract.js';
export { SummaryAllergyDto, SummaryConditionDto, SummaryMedicationDto } from './http/summary.dto.js';
export { IssueLeave, type NewLeave } from './leaves/issue-leave.js';
export { MedicalLeaves } from './leaves/leaves.js';
export { type LeaveState } from './leaves/medical-leave.js';
export { MedicalRecord } from './medical-record.js';
export { type ActiveMedication, Medications } from './medications.js';
export { type RecordState } from './record.js';
export {
  CriticalResultRecorded,
  MedicalLeaveIssued,
  MedicalLeaveRevoked,
  RecordReleased,
  recordsEvents,
} from './record.events.js';
export { Records } from './records.js';
export { RecordsHttpModule } from './records-http.module.js';
export { RecordsJobsModule } from './records-jobs.module.js';
export { RecordsModule } from './records.module.js';
export { recordsPermissions } from './records.permissions.js';
export { initialsOf, Verifiable, type VerifiedDocument } from './verification/verifiable.js';
export {
  hashOfCode,
  inGroups,
  newVerificationCode,
  verificationAddress,
} from './verification/verification-code.js';

/** The tables of this library. */
export const recordsMigrations: readonly MigrationType[] = [
  CreateRecords1790000070000,
  CreateMedicalLeaves1790000070001,
];
