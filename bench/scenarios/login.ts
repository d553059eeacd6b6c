import { emailOf, POST_JSON } from '../hospital.js';
import { PASSWORD } from '../seed.js';
import { type Scenario } from '../scenario.js';

export const login: Scenario = {
  name: 'login',
  limit: 'the check of the password alone',
  connections: 8,
  sides: ({ settings }) => {
    let patient = 0;
    return {
      product: () => ({
        ...POST_JSON,
        path: '/v1/auth/login',
        body: JSON.stringify({ email: emailOf(patient++ % settings.patients), password: PASSWORD }),
      }),
      limit: [{ method: 'POST', path: '/verify' }],
      statements: 0,
    };
  },
};
