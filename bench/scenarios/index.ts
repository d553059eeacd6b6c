import { type Scenario } from '../scenario.js';
import { booking } from './booking.js';
import { doctorsWeek } from './doctors-week.js';
import { health } from './health.js';
import { login } from './login.js';
import { me } from './me.js';
import { nextSlot } from './next-slot.js';
import { ownAppointments } from './own-appointments.js';

/** In the order of the report. */
export const scenarios: readonly Scenario[] = [
  health,
  login,
  me,
  doctorsWeek,
  nextSlot,
  ownAppointments,
  booking,
];
