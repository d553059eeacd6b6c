import { common, frame, people, problems, signIn, specialties } from './base';
import { audit, chart, chat, doctor, leaves, prescriptions, sos } from './care';
import { schedule, timeOff } from './doctor';
import { account, appointments, deliveries, family, home, notifications, waitlist } from './patient';

/** All that the console says. */
export const texts = {
  ...{ common, frame, people, problems, signIn, specialties },
  ...{ audit, chart, chat, doctor, leaves, prescriptions, sos },
  ...{ schedule, timeOff },
  ...{ account, appointments, deliveries, family, home, notifications, waitlist },
};
