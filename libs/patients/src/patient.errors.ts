import { constraintMeans, domainError } from '#libs/platform';

/** A number on an identity document stands for one person. */
export class NationalIdTaken extends domainError(
  'patient.national_id_taken',
  'conflict',
  'Another patient has this national id.',
) {}

constraintMeans('patients_national_id', NationalIdTaken);
