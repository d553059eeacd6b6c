import { type MigrationType } from '#libs/platform';
import { AddReminderMinutes1790000040003 } from './migrations/add-reminder-minutes.js';
import { CreateClinicsAndDoctors1790000040000 } from './migrations/create-clinics-and-doctors.js';
import { CreateOnCallShifts1790000040002 } from './migrations/create-on-call-shifts.js';
import { CreateSchedulesAndTimeOff1790000040001 } from './migrations/create-schedules-and-time-off.js';

export { type AffectedAppointment, Bookings, type BusyTime } from './bookings.js';
export { type ClinicEntry, Directory, type DoctorEntry } from './directory.js';
export { OnCall } from './on-call/on-call.js';
export { OnCallShifts, type NewOnCallShift, type OnCallShift } from './on-call/on-call-shifts.js';
export { PracticeHttpModule } from './practice-http.module.js';
export { PracticeJobsModule } from './practice-jobs.module.js';
export { PracticeModule } from './practice.module.js';
export { practicePermissions } from './practice.permissions.js';
export { Availability, type SlotCheck, type WantedSlot } from './slots/availability.js';
export { type Slot } from './slots/free-slots.js';
export { Slots as FreeSlots } from './slots/slots.js';
export { VISIT_TYPES, type VisitType } from './visit-type.js';
export { type FreedTime, Waitlist } from './waitlist.js';

/** The tables of this library. */
export const practiceMigrations: readonly MigrationType[] = [
  CreateClinicsAndDoctors1790000040000,
  CreateSchedulesAndTimeOff1790000040001,
  CreateOnCallShifts1790000040002,
  AddReminderMinutes1790000040003,
];
