export { Allergies, type RecordedAllergy } from './allergies.js';
export { type ActiveMedication, Medications } from './medications.js';
export { initialsOf, Verifiable, type VerifiedDocument } from './verification/verifiable.js';
export {
  hashOfCode,
  inGroups,
  newVerificationCode,
  verificationAddress,
} from './verification/verification-code.js';
