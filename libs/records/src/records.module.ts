import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Allergies } from './allergies.js';
import { ChangeRecord } from './change-record.js';
import { ChartExtracts } from './chart-extracts.js';
import { ChartSummary } from './chart-summary.js';
import { CreateRecord } from './create-record.js';
import { EmergencyExtract } from './emergency-extract.js';
import { IssueLeave } from './leaves/issue-leave.js';
import { IssuingClinic } from './leaves/issuing-clinic.js';
import { LeaveDocument } from './leaves/leave-document.js';
import { LeavePolicy } from './leaves/leave.policy.js';
import { MedicalLeaves } from './leaves/leaves.js';
import { RevokeLeave } from './leaves/revoke-leave.js';
import { VerifiableLeaves } from './leaves/verifiable-leaves.js';
import { ObservationSeries } from './observation-series.js';
import { RecordFileReaders } from './record-file-readers.js';
import { RecordFiles } from './record-files.js';
import { RecordPolicy } from './record.policy.js';
import { RecordStore } from './record-store.js';
import { Records } from './records.js';
import { RepeatCritical } from './repeat-critical.js';
import { TellReleased } from './tell-released.js';
import { Verifications } from './verification/verifications.js';

const useCases = [
  Allergies,
  ChangeRecord,
  ChartSummary,
  CreateRecord,
  EmergencyExtract,
  IssueLeave,
  LeaveDocument,
  MedicalLeaves,
  ObservationSeries,
  Records,
  RepeatCritical,
  RevokeLeave,
  TellReleased,
  Verifications,
];

/** The chart: medical records, what is measured in them, and medical leaves. Whoever prescribes provides `Medications`. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    ...useCases,
    ChartExtracts,
    IssuingClinic,
    LeavePolicy,
    RecordFileReaders,
    RecordFiles,
    RecordPolicy,
    RecordStore,
    VerifiableLeaves,
  ],
  exports: useCases,
})
export class RecordsModule {}
