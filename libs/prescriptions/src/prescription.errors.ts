import { constraintMeans, domainError } from '#libs/platform';

/** The patient is allergic to what is prescribed; `conflicts` names items and records. */
export class AllergyConflict extends domainError(
  'prescription.allergy_conflict',
  'conflict',
  'The patient has a recorded allergy to a prescribed medication: acknowledge it with a reason, or prescribe another one.',
) {}
/** The patient takes it already, or it is named twice; `conflicts` names items and prescriptions. */
export class DuplicateTherapy extends domainError(
  'prescription.duplicate_therapy',
  'conflict',
  'The same medication is prescribed already: acknowledge it with a reason, or leave it out.',
) {}
/** It is completed, cancelled or expired; `from` tells which. */
export class PrescriptionNotActive extends domainError(
  'prescription.not_active',
  'conflict',
  'The prescription is no longer active.',
) {}
/** The appointment is not one of this doctor with this patient, or it was called off. */
export class AppointmentMismatch extends domainError(
  'prescription.appointment_mismatch',
  'invalid',
  'Name an appointment of yours with this patient.',
  '/appointmentId',
) {}
/** It was cancelled, completed, or expired too long ago; `from` tells which. */
export class NotRefillable extends domainError(
  'refill_request.not_refillable',
  'conflict',
  'This prescription cannot be refilled: see the doctor.',
) {}
/** No item has refills left, or they have gone over to a newer prescription already. */
export class NoRefillsLeft extends domainError(
  'refill_request.no_refills_left',
  'conflict',
  'No refills are left on this prescription.',
) {}
/** One is waiting for the doctor already. */
export class RefillRequestExists extends domainError(
  'refill_request.exists',
  'conflict',
  'A refill of this prescription is requested already.',
) {}
/** Somebody has decided before. */
export class RefillDecided extends domainError(
  'refill_request.decided',
  'conflict',
  'This request is decided already.',
) {}

constraintMeans('refill_requests_open', RefillRequestExists);
constraintMeans('refill_requests_approved', NoRefillsLeft);
