import { idOf } from '../ids.js';
import { type Scenario } from '../scenario.js';

export const nextSlot: Scenario = {
  name: 'next slot of a clinic',
  limit: 'the same SQL',
  aim: 0.6,
  sides: (hospital) => {
    const clinics = Array.from({ length: hospital.settings.clinics }, (_, n) => idOf('clinic', n));
    return hospital.reads(
      'next-slot',
      clinics.map((clinicId) => ({ method: 'GET', path: `/v1/slots/next?clinicId=${clinicId}&limit=1` })),
    );
  },
};
