import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DoctorProfiles } from '#libs/identity';
import { Clinic } from './clinics/clinic.entity.js';
import { Clinics } from './clinics/clinics.js';
import { Directory } from './directory.js';
import { DeactivateDoctor } from './doctors/deactivate-doctor.js';
import { Doctor } from './doctors/doctor.entity.js';
import { Doctors } from './doctors/doctors.js';
import { EmployDoctor } from './doctors/employ-doctor.js';
import { Schedule } from './schedules/schedule.entity.js';
import { OnCall } from './on-call/on-call.js';
import { OnCallShifts } from './on-call/on-call-shifts.js';
import { OwnDiaryPolicy } from './own-diary.policy.js';
import { ScheduleCheck } from './schedules/schedule-check.js';
import { Schedules } from './schedules/schedules.js';
import { Availability } from './slots/availability.js';
import { OfferedSchedules } from './slots/offered-schedules.js';
import { Slots } from './slots/slots.js';
import { TimeOff } from './time-off/time-off.entity.js';
import { TimesOff } from './time-off/times-off.js';

const shared = [
  Availability,
  Clinics,
  DeactivateDoctor,
  Directory,
  Doctors,
  EmployDoctor,
  OnCall,
  OnCallShifts,
  Schedules,
  Slots,
  TimesOff,
];

/** Clinics, doctors, and when they can be visited. The appointments library provides what is booked. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Clinic, Doctor, Schedule, TimeOff])],
  providers: [
    ...shared,
    OfferedSchedules,
    OwnDiaryPolicy,
    ScheduleCheck,
    { provide: DoctorProfiles, useExisting: Doctors },
  ],
  exports: [...shared, DoctorProfiles],
})
export class PracticeModule {}
