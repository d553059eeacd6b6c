import { type EventType, eventType } from '#libs/platform';

/** Which prescription, and whose. */
type OfPrescription = Readonly<{ prescriptionId: string; patientId: string }>;
/** Which request, whose, and of which doctor. */
type OfRefill = Readonly<{ refillRequestId: string; patientId: string; doctorId: string }>;

/** A doctor has prescribed something. */
export const PrescriptionIssued = eventType<OfPrescription>('prescription.issued');
/** A prescription counts no more, because a doctor said so. */
export const PrescriptionCancelled = eventType<OfPrescription>('prescription.cancelled');
/** A prescription counts no more, because its time is over. */
export const PrescriptionExpired = eventType<OfPrescription>('prescription.expired');
/** A patient asks for the same again. */
export const RefillRequested = eventType<OfRefill>('refill_request.requested');
/** The doctor has prescribed it again: `prescriptionId` is the new one, `formerId` the one that it carries on. */
export const RefillApproved = eventType<OfRefill & { prescriptionId: string; formerId: string }>(
  'refill_request.approved',
);
/** It is not prescribed again. */
export const RefillDenied = eventType<OfRefill>('refill_request.denied');

/** What this library tells the others. */
export const prescriptionsEvents: readonly EventType[] = [
  PrescriptionIssued,
  PrescriptionCancelled,
  PrescriptionExpired,
  RefillRequested,
  RefillApproved,
  RefillDenied,
];
