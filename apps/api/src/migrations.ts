import { appointmentsMigrations } from '#libs/appointments';
import { auditMigrations } from '#libs/audit';
import { consultationsMigrations } from '#libs/consultations';
import { deliveriesMigrations } from '#libs/deliveries';
import { emergenciesMigrations } from '#libs/emergencies';
import { identityMigrations } from '#libs/identity';
import { notificationsMigrations } from '#libs/notifications';
import { patientsMigrations } from '#libs/patients';
import { type MigrationType, platformMigrations } from '#libs/platform';
import { practiceMigrations } from '#libs/practice';
import { recordsMigrations } from '#libs/records';
import { prescriptionsMigrations } from '#libs/prescriptions';

/** The whole schema, in the order in which it is built. */
export const migrations: readonly MigrationType[] = [
  ...platformMigrations,
  ...auditMigrations,
  ...identityMigrations,
  ...patientsMigrations,
  ...practiceMigrations,
  ...appointmentsMigrations,
  ...recordsMigrations,
  ...prescriptionsMigrations,
  ...consultationsMigrations,
  ...emergenciesMigrations,
  ...deliveriesMigrations,
  ...notificationsMigrations,
];
