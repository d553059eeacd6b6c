import { type Scenario } from '../scenario.js';

export const health: Scenario = {
  name: 'health',
  limit: 'hello',
  sides: () => ({
    product: [{ method: 'GET', path: '/health/live' }],
    limit: [{ method: 'GET', path: '/hello' }],
    statements: 0,
  }),
};
