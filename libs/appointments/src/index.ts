import { type MigrationType } from '#libs/platform';
import { CreateAppointments1790000050000 } from './migrations/create-appointments.js';
import { CreateSlotHolds1790000050003 } from './migrations/create-slot-holds.js';
import { CreateWaitlist1790000050004 } from './migrations/create-waitlist.js';
import { FillCareEncounters1790000050002 } from './migrations/fill-care-encounters.js';
import { IndexCreation1790000050005 } from './migrations/index-creation.js';
import { IndexBusyTimes1790000050001 } from './migrations/index-busy-times.js';

export { AppointmentsModule } from './appointments.module.js';
export { AppointmentsHttpModule } from './appointments-http.module.js';
export { AppointmentsJobsModule } from './appointments-jobs.module.js';
export { appointmentsPermissions } from './appointment.permissions.js';
export {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentRescheduled,
  appointmentsEvents,
  WaitlistSlotOffered,
} from './appointment.events.js';
export { asItWas, type AppointmentState, type Cancellation, type FormerTime } from './appointment.js';
export { APPOINTMENT_STATUSES, type AppointmentStatus } from './appointment-status.js';
export { appointmentCalendar, type AppointmentCalendar, type CalendarParty } from './appointment-calendar.js';
export { Appointments } from './appointments.js';
export { Attendance, type AttendingSide } from './attendance.js';
export { BookAppointment, type NewAppointment } from './book-appointment.js';
export { type SlotHold } from './slot-hold.js';
export { SlotHolds } from './slot-holds.js';
export { WaitlistEntries } from './waitlist/waitlist-entries.js';
export { type WaitlistOffer } from './waitlist/waitlist-entry.js';
export { type NextAppointment, NextAppointments } from './next-appointment.js';

/** The tables of this library. */
export const appointmentsMigrations: readonly MigrationType[] = [
  CreateAppointments1790000050000,
  IndexBusyTimes1790000050001,
  FillCareEncounters1790000050002,
  CreateSlotHolds1790000050003,
  CreateWaitlist1790000050004,
  IndexCreation1790000050005,
];
