import { type MigrationType } from '#libs/platform';
import { CreatePrescriptions1790000080000 } from './migrations/create-prescriptions.js';

export { CancelPrescription } from './cancel-prescription.js';
export { CompletePrescription } from './complete-prescription.js';
export { IssuePrescription, type PrescriptionWish } from './issue-prescription.js';
export {
  type NewItem,
  type Prescription,
  PRESCRIPTION_STATUSES,
  type PrescriptionItem,
  type PrescriptionStatus,
} from './prescription.js';
export {
  PrescriptionCancelled,
  PrescriptionExpired,
  PrescriptionIssued,
  prescriptionsEvents,
  RefillApproved,
  RefillDenied,
  RefillRequested,
} from './prescription.events.js';
export { PrescriptionNotActive } from './prescription.errors.js';
export { prescriptionsPermissions } from './prescription.permissions.js';
export { PrescriptionsConfig } from './prescriptions.config.js';
export { type DeliverablePrescription, Prescriptions } from './prescriptions.js';
export { PrescriptionsHttpModule } from './prescriptions-http.module.js';
export { PrescriptionsJobsModule } from './prescriptions-jobs.module.js';
export { PrescriptionsModule } from './prescriptions.module.js';
export { ApproveRefill } from './refills/approve-refill.js';
export { type RefillRequest } from './refills/refill-request.js';
export { RefillRequests } from './refills/refill-requests.js';
export { RequestRefill } from './refills/request-refill.js';
export { VerifiablePrescriptions } from './verifiable-prescriptions.js';

/** The tables of this library. */
export const prescriptionsMigrations: readonly MigrationType[] = [CreatePrescriptions1790000080000];
