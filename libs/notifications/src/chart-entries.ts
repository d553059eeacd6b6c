import {
  PrescriptionCancelled,
  PrescriptionExpired,
  PrescriptionIssued,
  RefillApproved,
  RefillDenied,
  RefillRequested,
} from '#libs/prescriptions';
import {
  CriticalResultRecorded,
  MedicalLeaveIssued,
  MedicalLeaveRevoked,
  RecordReleased,
} from '#libs/records';
import { type CatalogueEntry, MAIL_AND_APP } from './catalogue-entry.js';

/** What is told of charts and prescriptions. */
export const chartEntries: readonly CatalogueEntry[] = [
  {
    event: RecordReleased,
    webhook: ['recordId'],
    notifications: [
      { template: 'record_released', to: 'patient', channels: MAIL_AND_APP, category: 'chart' },
    ],
  },
  {
    event: CriticalResultRecorded,
    webhook: ['recordId'],
    notifications: [
      { template: 'doctor_critical_result', to: 'doctor', channels: MAIL_AND_APP, category: 'security' },
    ],
  },
  {
    event: MedicalLeaveIssued,
    webhook: ['medicalLeaveId'],
    notifications: [
      { template: 'medical_leave_issued', to: 'patient', channels: MAIL_AND_APP, category: 'chart' },
    ],
  },
  {
    event: MedicalLeaveRevoked,
    webhook: ['medicalLeaveId'],
    notifications: [
      { template: 'medical_leave_revoked', to: 'patient', channels: MAIL_AND_APP, category: 'chart' },
    ],
  },
  {
    event: PrescriptionIssued,
    webhook: ['prescriptionId'],
    notifications: [
      { template: 'prescription_issued', to: 'patient', channels: MAIL_AND_APP, category: 'chart' },
    ],
  },
  {
    event: PrescriptionCancelled,
    webhook: ['prescriptionId'],
    notifications: [
      { template: 'prescription_cancelled', to: 'patient', channels: MAIL_AND_APP, category: 'chart' },
    ],
  },
  {
    event: PrescriptionExpired,
    webhook: ['prescriptionId'],
    notifications: [
      { template: 'prescription_expired', to: 'patient', channels: MAIL_AND_APP, category: 'chart' },
    ],
  },
  {
    event: RefillRequested,
    webhook: ['refillRequestId', 'prescriptionId'],
    notifications: [
      { template: 'doctor_refill_requested', to: 'doctor', channels: MAIL_AND_APP, category: 'chart' },
    ],
  },
  {
    event: RefillApproved,
    webhook: ['refillRequestId', 'prescriptionId'],
    notifications: [
      { template: 'refill_approved', to: 'patient', channels: MAIL_AND_APP, category: 'chart' },
    ],
  },
  {
    event: RefillDenied,
    webhook: ['refillRequestId', 'prescriptionId'],
    notifications: [{ template: 'refill_denied', to: 'patient', channels: MAIL_AND_APP, category: 'chart' }],
  },
];
