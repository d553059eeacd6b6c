export { Allergies, type RecordedAllergy } from './allergies.js';
export { Medications, type ActiveMedication } from './medications.js';
export { Verifiable, type VerifiedDocument } from './verifiable.js';
