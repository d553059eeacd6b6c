import { type Scenario } from '../scenario.js';

const PATIENTS = 32;

export const ownAppointments: Scenario = {
  name: 'own appointments',
  limit: 'the same SQL',
  aim: 0.6,
  sides: async (hospital) => {
    const patients = await hospital.signIn(PATIENTS);
    return hospital.reads(
      'own-appointments',
      patients.map((headers) => ({ method: 'GET', path: '/v1/appointments', headers })),
    );
  },
};
