import { domainError } from '#libs/platform';

/** Admins know of every patient, but what a chart says is open to them only by breaking the glass. */
export class BreakGlassRequired extends domainError(
  'access.break_glass_required',
  'forbidden',
  'Break the glass first, with a written reason: charts are not open to administrators.',
) {}
/** Who opened a chart does not judge whether that was right. */
export class OwnReview extends domainError(
  'break_glass.own_review',
  'forbidden',
  'Another administrator reviews what you have opened.',
) {}
/** A finding is not written over. */
export class ReviewedAlready extends domainError(
  'break_glass.reviewed',
  'conflict',
  'This has been reviewed already.',
) {}
/** Fields that prove who somebody is are changed by staff, who have seen the document. */
export class IdentityFieldsFixed extends domainError(
  'patient.identity_fields_fixed',
  'forbidden',
  'Date of birth, sex and national id are changed by the staff.',
) {}
/** A child without an account is one under 18. */
export class NotAMinor extends domainError(
  'dependent.not_a_minor',
  'invalid',
  'Only somebody under 18 is added without their own acceptance: invite the patient instead.',
  '/dateOfBirth',
) {}
/** The two are linked already, or an invitation is under way. */
export class AlreadyGuardian extends domainError(
  'guardianship.exists',
  'conflict',
  'There is such a guardianship, or an invitation to it, already.',
) {}
/** The link is wrong, used up, expired, withdrawn, or was mailed to somebody else. */
export class InvitationInvalid extends domainError(
  'guardianship.invalid_token',
  'invalid',
  'This invitation cannot be used: it is wrong, used, expired or not yours.',
  '/token',
) {}
/** What has ended stays ended. */
export class GuardianshipEnded extends domainError(
  'guardianship.ended',
  'conflict',
  'This guardianship has ended.',
) {}
/** A guardian may do with less; more is for the patient, or an admin, to give. */
export class ScopesNotYours extends domainError(
  'guardianship.scopes_not_yours',
  'forbidden',
  'A guardian may give scopes up, but not take more.',
) {}
/** Nobody is their own guardian. */
export class OwnGuardian extends domainError(
  'guardianship.of_oneself',
  'invalid',
  'Nobody is their own guardian.',
  '/email',
) {}
/** Only the account of a patient can be a guardian. */
export class GuardianUnknown extends domainError(
  'guardianship.guardian_unknown',
  'invalid',
  'The guardian must be an active account of a patient.',
  '/guardianId',
) {}
/** The patient does not exist. */
export class PatientUnknown extends domainError(
  'guardianship.patient_unknown',
  'invalid',
  'There is no such patient.',
  '/patientId',
) {}
