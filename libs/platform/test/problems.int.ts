import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Problem } from '#libs/platform';
import { expectProblem, expectWhole, httpApp, type HttpTest } from './support/http-app.js';

let http: HttpTest;
beforeAll(async () => {
  http = await httpApp();
});
afterAll(() => http.close());

const rawProblem = async (text: string | Buffer, status: number): Promise<Problem> => {
  const answer = await http.raw(text);
  expect(answer).toMatchObject({ status });
  expect(answer.headers).toMatch(/content-type: application\/problem\+json/i);
  expect(answer.headers).toMatch(/x-request-id: /i);
  const problem = JSON.parse(answer.body) as Problem;
  expectWhole(problem, status);
  return problem;
};

describe('what is thrown becomes problem+json', () => {
  it('answers a path that no route has', async () => {
    await expectProblem(await http.send('GET', '/v1/nothing'), 404, 'route.not_found');
  });

  it('answers a method that the path does not have', async () => {
    await expectProblem(await http.send('DELETE', '/v1/things'), 404, 'route.not_found');
  });

  it('answers OPTIONS', async () => {
    await expectProblem(await http.send('OPTIONS', '/v1/things'), 404);
  });

  it.each(['//v1/things', '/v1//things', '/v1/things/', '/v1/things//', '/v1/./nothing/', '//'])(
    'finds no route at %s',
    async (path) => {
      const answer = await rawProblem(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 404);
      expect(answer.code).toBe('route.not_found');
    },
  );

  it('answers HEAD without a body', async () => {
    const response = await http.send('HEAD', '/v1/things');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    const missing = await http.send('HEAD', `/v1/things/${newId()}`);
    expect(missing.status).toBe(404);
  });

  it('shows nothing of an unforeseen error, and logs it with its request', async () => {
    http.logs.length = 0;
    const response = await http.send('GET', '/v1/faults/unforeseen', {
      headers: { 'x-request-id': 'trace-7' },
    });
    const problem = await expectProblem(response, 500, 'service.failed');
    expect(JSON.stringify(problem)).not.toMatch(/secret|42|\.ts/);
    expect(http.logs).toContainEqual(
      expect.objectContaining({
        level: 'error',
        requestId: 'trace-7',
        err: expect.objectContaining({ message: 'the secret is 42' }),
      }),
    );
  });

  it('tells how long to wait where it is known', async () => {
    const response = await http.send('GET', '/v1/faults/limited');
    expect(response.headers.get('retry-after')).toBe('17');
    await expectProblem(response, 429, 'request.rate_limited');
  });

  it('names the domain error of a violated constraint', async () => {
    const name = newId();
    expect((await http.send('POST', '/v1/things', { json: { name } })).status).toBe(201);
    await expectProblem(await http.send('POST', '/v1/things', { json: { name } }), 409, 'thing.name_taken');
  });

  it('blames the request for a value that PostgreSQL cannot take', async () => {
    const problem = await expectProblem(await http.send('GET', '/v1/faults/query/99999999999'), 422);
    expect(problem.errors?.[0]?.code).toBe('value_not_storable');
    await expectProblem(await http.send('GET', '/v1/faults/query/x'), 422);
  });

  it('asks whoever is nobody to sign in, and refuses the wrong role', async () => {
    const response = await http.send('GET', '/v1/things', { as: null });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    await expectProblem(response, 401, 'auth.unauthenticated');
    await expectProblem(
      await http.send('POST', '/v1/things', { as: `doctor ${newId()}`, json: { name: 'x' } }),
      403,
      'access.forbidden',
    );
  });
});

describe('what could not be read as a request', () => {
  it.each(['/%ff', '/v1/things/%ff', '/v1/things/%', '/v1/things/%zz'])(
    'refuses the path %s',
    async (path) => {
      await rawProblem(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 400);
    },
  );

  it.each(['/%00', '/v1/things/%00'])('finds nothing at %s', async (path) => {
    await rawProblem(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer patient a\r\nConnection: close\r\n\r\n`,
      404,
    );
  });

  it('refuses headers that are too large', async () => {
    await rawProblem(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431);
  });

  it('refuses an address that is too long', async () => {
    await rawProblem(`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431);
  });

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['an unknown method', 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n'],
    [
      'a content length that is no number',
      'POST /v1/things HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    ],
    [
      'two ways to tell the length',
      'POST /v1/things HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['TLS on the plain port', Buffer.from('16030100a5010000a1', 'hex')],
  ])('refuses %s', async (_, text) => {
    await rawProblem(text, 400);
  });
});

describe('X-Request-Id', () => {
  it('is taken over and given back, and reaches the code that serves the request', async () => {
    const response = await http.send('GET', '/v1/things/mine', {
      headers: { 'x-request-id': 'abc.1:2-3_4' },
    });
    expect(response.headers.get('x-request-id')).toBe('abc.1:2-3_4');
    expect(await response.json()).toMatchObject({ request: 'abc.1:2-3_4' });
  });

  it('is made where none came', async () => {
    const one = await http.send('GET', '/health/live');
    const other = await http.send('GET', '/health/live');
    expect(one.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'));
  });

  it.each(['x'.repeat(129), 'a b', '<script>', '{"level":"fatal"}', 'ä', ''])(
    'is replaced where it is hostile: %j',
    async (hostile) => {
      const answer = await http.raw(
        `GET /health/live HTTP/1.1\r\nHost: x\r\nX-Request-Id: ${hostile}\r\nConnection: close\r\n\r\n`,
      );
      expect(answer.headers).toMatch(/x-request-id: [0-9a-f-]{36}\r\n/i);
    },
  );

  it('reaches the code of a request with a body as well', async () => {
    http.logs.length = 0;
    http.gate.failWith = () => new Error('for the log');
    await http.send('POST', '/v1/things', {
      json: { name: newId() },
      headers: { 'x-request-id': 'with-body' },
    });
    http.gate.failWith = undefined;
    expect(http.logs).toContainEqual(
      expect.objectContaining({
        level: 'error',
        requestId: 'with-body',
        actorId: '01890000-0000-7000-8000-000000000001',
      }),
    );
  });
});

describe('every answer', () => {
  it('is logged with its route, never with its address, ids or query', async () => {
    http.logs.length = 0;
    await http.send('GET', `/v1/things/${newId()}?cursor=secret`);
    expect(http.logs).toContainEqual(
      expect.objectContaining({
        msg: 'request',
        method: 'GET',
        route: '/v1/things/:id',
        status: 422,
        actorId: '01890000-0000-7000-8000-000000000001',
      }),
    );
    expect(JSON.stringify(http.logs)).not.toMatch(/secret/);
  });

  it('is kept by no cache once somebody is signed in', async () => {
    expect((await http.send('GET', '/v1/things')).headers.get('cache-control')).toBe('no-store');
    expect((await http.send('GET', `/v1/things/${newId()}`)).headers.get('cache-control')).toBe('no-store');
  });

  it('carries the headers that protect a browser', async () => {
    const { headers } = await http.send('GET', '/health/live');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('believes X-Forwarded-For from nobody by default', async () => {
    const answer = await http.send('GET', '/v1/faults/echo', { headers: { 'x-forwarded-for': '6.6.6.6' } });
    expect(await answer.json()).toMatchObject({ address: '127.0.0.1' });
  });
});
