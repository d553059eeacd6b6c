import { Global, Module } from '@nestjs/common';
import { provideConfig } from '#libs/platform';
import { Medications } from '#libs/records';
import { ActiveMedications } from './active-medications.js';
import { CancelPrescription } from './cancel-prescription.js';
import { CompletePrescription } from './complete-prescription.js';
import { ConflictCheck } from './conflicts/conflict-check.js';
import { ExpirePrescriptions } from './expire-prescriptions.js';
import { IssuePrescription } from './issue-prescription.js';
import { PrescriptionChanges } from './prescription-changes.js';
import { PrescriptionDocument } from './prescription-document.js';
import { PrescriptionPolicy } from './prescription.policy.js';
import { PrescriptionStore } from './prescription-store.js';
import { PrescriptionsConfig } from './prescriptions.config.js';
import { Prescriptions } from './prescriptions.js';
import { ReadLog } from './read-log.js';
import { ApproveRefill } from './refills/approve-refill.js';
import { DenyRefill } from './refills/deny-refill.js';
import { RefillRequests } from './refills/refill-requests.js';
import { RefillStore } from './refills/refill-store.js';
import { RequestRefill } from './refills/request-refill.js';
import { VerifiablePrescriptions } from './verifiable-prescriptions.js';

const useCases = [
  ApproveRefill,
  CancelPrescription,
  CompletePrescription,
  DenyRefill,
  ExpirePrescriptions,
  IssuePrescription,
  PrescriptionDocument,
  Prescriptions,
  RefillRequests,
  RequestRefill,
  VerifiablePrescriptions,
];

/** Prescriptions, and what patients ask for again. */
@Global()
@Module({
  providers: [
    ...useCases,
    provideConfig(PrescriptionsConfig),
    { provide: Medications, useClass: ActiveMedications },
    ConflictCheck,
    PrescriptionChanges,
    PrescriptionPolicy,
    PrescriptionStore,
    ReadLog,
    RefillStore,
  ],
  exports: [...useCases, Medications],
})
export class PrescriptionsModule {}
