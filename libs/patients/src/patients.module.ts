import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PatientProfiles } from '#libs/identity';
import { provideConfig } from '#libs/platform';
import { BreakGlass } from './access/break-glass.js';
import { OwnAccessLog } from './access/own-access-log.js';
import { PatientAccess } from './access/patient-access.js';
import { CreatedPatientProfiles } from './created-patient-profiles.js';
import { AcceptGuardianship } from './guardianships/accept-guardianship.js';
import { AssignGuardian } from './guardianships/assign-guardian.js';
import { Dependents } from './guardianships/dependents.js';
import { ExpireGuardianships } from './guardianships/expire-guardianships.js';
import { Guardianship } from './guardianships/guardianship.entity.js';
import { GuardianshipPolicy } from './guardianships/guardianship.policy.js';
import { GuardianshipStore } from './guardianships/guardianship-store.js';
import { Guardianships } from './guardianships/guardianships.js';
import { InviteGuardianship } from './guardianships/invite-guardianship.js';
import { Patients } from './patients.js';
import { PatientsConfig } from './patients.config.js';
import { Patient } from './profiles/patient.entity.js';
import { Profiles } from './profiles/profiles.js';

const useCases = [
  AcceptGuardianship,
  AssignGuardian,
  BreakGlass,
  Dependents,
  ExpireGuardianships,
  Guardianships,
  InviteGuardianship,
  OwnAccessLog,
  PatientAccess,
  Patients,
  Profiles,
];

/** Patient profiles, who acts for whom, and who may look into a chart. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Patient, Guardianship])],
  providers: [
    ...useCases,
    provideConfig(PatientsConfig),
    GuardianshipPolicy,
    GuardianshipStore,
    { provide: PatientProfiles, useClass: CreatedPatientProfiles },
  ],
  exports: [...useCases, PatientProfiles],
})
export class PatientsModule {}
