import { emailOf } from '../hospital.js';
import { post } from '../http.js';
import { type Load } from '../measure.js';
import { type Scenario } from '../scenario.js';
import { PASSWORD } from '../seed.js';

export const login: Scenario = {
  name: 'login',
  limit: 'the check of the password alone',
  connections: 8,
  sides: async (hospital) => {
    let patient = 0;
    const next = (): Load =>
      post('/v1/auth/login', { email: emailOf(patient++ % hospital.settings.patients), password: PASSWORD });
    return {
      product: next,
      limit: [{ method: 'POST', path: '/verify' }],
      statements: (await hospital.record(next())).length,
    };
  },
};
