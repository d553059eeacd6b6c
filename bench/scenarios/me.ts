import { type Scenario } from '../scenario.js';

const PATIENTS = 32;

export const me: Scenario = {
  name: 'me',
  limit: 'the same SQL',
  aim: 0.6,
  sides: async (hospital) => {
    const patients = await hospital.signIn(PATIENTS);
    return hospital.reads(
      'me',
      patients.map((headers) => ({ method: 'GET', path: '/v1/me', headers })),
    );
  },
};
