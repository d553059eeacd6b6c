import { dateOf } from '../calendar.js';
import { idOf } from '../ids.js';
import { type Scenario } from '../scenario.js';

const DOCTORS = 100;

export const doctorsWeek: Scenario = {
  name: "a doctor's slots for a week",
  limit: 'the same SQL',
  aim: 0.6,
  sides: (hospital) => {
    const doctors = Array.from({ length: Math.min(DOCTORS, hospital.settings.doctors) }, (_, n) =>
      idOf('doctor', n),
    );
    return hospital.reads(
      'doctors-week',
      doctors.map((doctorId) => ({
        method: 'GET',
        path: `/v1/slots?doctorId=${doctorId}&from=${dateOf(1)}&to=${dateOf(7)}`,
      })),
    );
  },
};
