import { type MigrationType } from '#libs/platform';
import { CreateCareAndFamily1790000030001 } from './migrations/create-care-and-family.js';
import { CreatePatients1790000030000 } from './migrations/create-patients.js';

export { BreakGlass, type BreakGlassGrant } from './access/break-glass.js';
export { type Ground, PatientAccess } from './access/patient-access.js';
export { fullAgeOn, GUARDIAN_SCOPES, type GuardianScope } from './guardianships/guardian-scope.js';
export { BreakGlassRequired } from './patient.errors.js';
export {
  GlassBroken,
  GuardianshipBegan,
  GuardianshipChanged,
  GuardianshipExpired,
  GuardianshipOffered,
  GuardianshipRevoked,
  patientsEvents,
} from './patients.events.js';
export { PatientsConfig } from './patients.config.js';
export {
  type EmergencyProfile,
  type GuardianOf,
  type PatientName,
  type PatientPerson,
  Patients,
} from './patients.js';
export { EmergencyContactDto } from './http/patient.dto.js';
export { BLOOD_TYPES, type BloodType } from './profiles/patient.entity.js';
export { PatientsHttpModule } from './patients-http.module.js';
export { PatientsJobsModule } from './patients-jobs.module.js';
export { PatientsModule } from './patients.module.js';
export { patientsPermissions } from './patients.permissions.js';

/** The tables of this library. */
export const patientsMigrations: readonly MigrationType[] = [
  CreatePatients1790000030000,
  CreateCareAndFamily1790000030001,
];
