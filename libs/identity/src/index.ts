import { type MigrationType } from '#libs/platform';
import { CreateIdentityTables1790000020000 } from './migrations/create-identity-tables.js';

export { DoctorProfiles, type NewDoctorProfile } from './doctor-profiles.js';
export { assertBirthDate } from './birth-date.js';
export { IsName, IsNationalId, IsPhone, IsSex } from './http/fields.js';
export { EmailTaken, LastAdmin } from './identity.errors.js';
export {
  identityEvents,
  PasswordChanged,
  PasswordResetRequested,
  RegistrationOfKnownEmail,
  RegistrationRequested,
  UserDeactivated,
  UserInvited,
} from './identity.events.js';
export { IdentityHttpModule } from './identity-http.module.js';
export { IdentityJobsModule } from './identity-jobs.module.js';
export { IdentityModule } from './identity.module.js';
export { identityPermissions } from './identity.permissions.js';
export { MailedSecrets } from './mailed-secrets.js';
export { PasswordResets } from './password-resets/password-resets.js';
export { PasswordHasher } from './passwords/password-hasher.js';
export {
  NationalIdTaken,
  type NewPatientProfile,
  PatientProfiles,
  type Sex,
  SEXES,
} from './patient-profiles.js';
export { type Recipient, Registrations } from './registrations/registrations.js';
export { SessionAuthenticator } from './sessions/session-authenticator.js';
export { Accounts, type NewAccount } from './users/accounts.js';
export { type Contact, Contacts } from './users/contacts.js';
export { type Locale, LOCALES, type UserRole } from './users/user.entity.js';

/** The tables of this library. */
export const identityMigrations: readonly MigrationType[] = [CreateIdentityTables1790000020000];
