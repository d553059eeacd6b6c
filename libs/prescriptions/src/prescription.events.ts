import { type EventType, eventType } from '#libs/platform';

/** A doctor has prescribed something. */
export const PrescriptionIssued = eventType<{ prescriptionId: string }>('prescription.issued');
/** A prescription counts no more, because a doctor said so. */
export const PrescriptionCancelled = eventType<{ prescriptionId: string }>('prescription.cancelled');
/** A prescription counts no more, because its time is over. */
export const PrescriptionExpired = eventType<{ prescriptionId: string }>('prescription.expired');
/** A patient asks for the same again. */
export const RefillRequested = eventType<{ refillRequestId: string }>('refill_request.requested');
/** The doctor has prescribed it again. */
export const RefillApproved = eventType<{ refillRequestId: string; prescriptionId: string }>(
  'refill_request.approved',
);
/** It is not prescribed again. */
export const RefillDenied = eventType<{ refillRequestId: string }>('refill_request.denied');

/** What this library tells the others. */
export const prescriptionsEvents: readonly EventType[] = [
  PrescriptionIssued,
  PrescriptionCancelled,
  PrescriptionExpired,
  RefillRequested,
  RefillApproved,
  RefillDenied,
];
