import { constraintMeans, domainError } from '#libs/platform';

/** A doctor works in clinics that exist. */
export class UnknownClinic extends domainError(
  'doctor.unknown_clinic',
  'invalid',
  'One of the clinics does not exist.',
  '/clinicIds',
) {}

constraintMeans('doctors_clinics', UnknownClinic);
