import { type MigrationType } from '#libs/platform';
import { CreatePatients1790000030000 } from './migrations/create-patients.js';

export { type PatientName, Patients } from './patients.js';
export { PatientsModule } from './patients.module.js';

/** The tables of this library. */
export const patientsMigrations: readonly MigrationType[] = [CreatePatients1790000030000];
