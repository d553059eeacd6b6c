import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { httpApp, type HttpTest } from './support/http-app.js';

let http: HttpTest;
beforeAll(async () => {
  http = await httpApp();
});
afterAll(() => http.close());

// What they answer while one of the two is away stands in redis-away and database-away.
describe('health', () => {
  it('finds PostgreSQL and Redis at the very first request after the boot', async () => {
    const response = await http.send('GET', '/health/ready', { as: null });
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ok', database: 'up', redis: 'up' },
    ]);
  });

  it('says that the process is alive', async () => {
    const response = await http.send('GET', '/health/live', { as: null });
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });
});
