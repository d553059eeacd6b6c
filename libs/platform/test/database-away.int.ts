import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, httpApp, type HttpTest } from './support/http-app.js';
import { ServerProxy } from './support/server-proxy.js';

let http: HttpTest;
let postgres: ServerProxy;
beforeAll(async () => {
  http = await httpApp({
    databaseUrl: async (url) => {
      postgres = new ServerProxy(url);
      await postgres.up();
      return postgres.url;
    },
  });
});
afterAll(async () => {
  await http.close();
  postgres.down();
});

describe('while PostgreSQL is away', () => {
  it('answers 503 with Retry-After, is alive but not ready, and serves again afterwards', async () => {
    expect((await http.send('GET', '/v1/things')).status).toBe(200);
    postgres.down();
    for (const path of ['/v1/things', '/health/ready']) {
      const response = await http.send('GET', path);
      expect(response.headers.get('retry-after')).toBe('5');
      await expectProblem(
        response,
        503,
        path === '/v1/things' ? 'service.unavailable' : 'service.database_away',
      );
    }
    await expectProblem(
      await http.send('POST', '/v1/things', { json: { name: 'x' } }),
      503,
      'service.unavailable',
    );
    expect((await http.send('GET', '/health/live')).status).toBe(200);
    await postgres.up();
    expect((await http.send('GET', '/v1/things')).status).toBe(200);
    expect((await http.send('GET', '/health/ready')).status).toBe(200);
  });

  it('answers 503 to the request whose connection is cut in the middle, and nothing of it stays', async () => {
    http.gate.hold();
    const cut = http.send('POST', '/v1/things', { json: { name: 'cut' } });
    while (http.gate.entered === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    postgres.down();
    await postgres.up();
    http.gate.release();
    await expectProblem(await cut, 503, 'service.unavailable');
    expect(await (await http.send('GET', '/v1/things')).json()).toMatchObject({ items: [] });
  });
});
