import { WantedSlots } from '../wanted-slots.js';
import { type Scenario } from '../scenario.js';

const PATIENTS = 100;

export const booking: Scenario = {
  name: 'booking distinct slots',
  limit: 'the same transaction',
  aim: 0.5,
  writes: true,
  sides: async (hospital) => {
    const { settings } = hospital;
    const patients = await hospital.signIn(Math.min(PATIENTS, settings.doctors));
    return hospital.writes('booking', new WantedSlots(settings, patients, 'bookings').next);
  },
};
