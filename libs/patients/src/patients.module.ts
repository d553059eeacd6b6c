import { Global, Module } from '@nestjs/common';
import { PatientProfiles } from '#libs/identity';
import { CreatedPatientProfiles } from './created-patient-profiles.js';
import { Patients } from './patients.js';

/** Patient profiles. */
@Global()
@Module({
  providers: [Patients, { provide: PatientProfiles, useClass: CreatedPatientProfiles }],
  exports: [Patients, PatientProfiles],
})
export class PatientsModule {}
