import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/platform';
import { expectProblem, httpApp, type HttpTest } from './support/http-app.js';

let http: HttpTest;
beforeAll(async () => {
  http = await httpApp();
});
afterAll(() => http.close());
afterEach(async () => {
  // Nothing of all this may leave a trace.
  expect(await http.database.query('DELETE FROM things RETURNING name')).toEqual([]);
});

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  http.send('POST', '/v1/things', { body, headers: { 'content-type': 'application/json', ...headers } });

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('bodies', () => {
  it.each([
    ['malformed JSON', '{"name": "x"'],
    ['JSON with a trailing comma', '{"name": "x",}'],
    ['nothing', ''],
    ['a prototype', '{"name": "x", "__proto__": {"admin": true}}'],
    ['an inner prototype', '{"name": "x", "inner": {"__proto__": {"depth": 1}}}'],
    ['a constructor with a prototype', '{"name": "x", "constructor": {"prototype": {"admin": true}}}'],
  ])('refuses %s as malformed', async (_, body) => {
    await expectProblem(await post(body), 400, 'request.malformed');
  });

  it.each([
    ['an array', '[]'],
    ['an array of the right things', '[{"name": "x"}]'],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"name"'],
    ['true', 'true'],
    ['an empty object', '{}'],
    ['null for a required field', '{"name": null}'],
    ['an object for a text', '{"name": {"$ne": ""}}'],
    ['an array for a text', '{"name": ["x"]}'],
    ['a number for a text', '{"name": 7}'],
    ['a text for a number', '{"name": "x", "size": "7"}'],
    ['a fraction for a whole number', '{"name": "x", "size": 1.5}'],
    ['a number that is none', '{"name": "x", "size": 1e999}'],
    ['a number that the column cannot hold', '{"name": "x", "size": 99999999999}'],
    ['a text that is too long', JSON.stringify({ name: 'x'.repeat(101) })],
    ['a text for a list', '{"name": "x", "tags": "x"}'],
    ['an object for a list', '{"name": "x", "tags": {"0": "x", "length": 1}}'],
    ['mixed things in a list', '{"name": "x", "tags": ["x", 7, null]}'],
    ['a list for an object', '{"name": "x", "inner": []}'],
    ['a text for an object', '{"name": "x", "inner": "x"}'],
    ['a wrong inner field', '{"name": "x", "inner": {"depth": "x"}}'],
    ['an unknown inner field', '{"name": "x", "inner": {"depth": 1, "more": 1}}'],
    ['NUL', '{"name": "a\\u0000b"}'],
    ['half a surrogate pair', '{"name": "a\\ud83d"}'],
    ['the other half', '{"name": "\\ude00b"}'],
    ['NUL in a list', '{"name": "x", "tags": ["\\u0000"]}'],
    ['NUL in a property name', '{"name": "x", "a\\u0000": 1}'],
    ['deep nesting', deep(100)],
    ['nesting without end', deep(100_000)],
    ['arrays without end', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['a constructor', '{"name": "x", "constructor": 1}'],
    ['an inner constructor', '{"name": "x", "inner": {"depth": 1, "constructor": 1}}'],
    ['hasOwnProperty', '{"name": "x", "hasOwnProperty": 1}'],
    ['toString', '{"name": "x", "toString": null}'],
    ['valueOf', '{"name": "x", "inner": {"depth": 1, "valueOf": {}}}'],
  ])('refuses %s', async (_, body) => {
    await expectProblem(await post(body), 422, 'validation.failed');
    await expectProblem(await post(body, { 'idempotency-key': newId() }), 422, 'validation.failed');
  });

  it('names each refused field', async () => {
    const problem = await expectProblem(
      await post('{"name": "", "size": "x", "inner": {"depth": "x"}, "role/~x": "admin"}'),
      422,
    );
    expect(problem.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '/name', code: 'is_not_empty' }),
        expect.objectContaining({ pointer: '/size', code: 'is_int' }),
        expect.objectContaining({ pointer: '/inner/depth', code: 'is_int' }),
        expect.objectContaining({ pointer: '/role~1~0x', code: 'unknown_property' }),
      ]),
    );
  });

  it('answers ten thousand faults in short', async () => {
    const body = JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`p${i}`, 1])));
    const problem = await expectProblem(await post(body), 422);
    expect(problem.errors?.length).toBeLessThanOrEqual(50);
    const nul = JSON.stringify({ name: 'x', tags: Array.from({ length: 10_000 }, () => '\0') });
    expect((await expectProblem(await post(nul), 422)).errors?.length).toBeLessThanOrEqual(50);
  });

  it.each([
    ['properties', Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`p${i}`, 1]))],
    [
      'properties of an inner object',
      { name: 'x', inner: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`p${i}`, 1])) },
    ],
    ['items of the wrong kind', { name: 'x', tags: Array.from({ length: 100_000 }, () => 7) }],
    ['items that are objects', { name: 'x', tags: Array.from({ length: 60_000 }, () => ({ a: 1 })) }],
    ['items of an object', { name: 'x', inner: Array.from({ length: 60_000 }, () => ({ a: 1 })) }],
    ['unknown items', { name: 'x', unknown: Array.from({ length: 60_000 }, () => ({ a: 1 })) }],
  ])('does not keep the process busy with a mebibyte of %s', async (_, body) => {
    const text = JSON.stringify(body);
    expect(text.length).toBeLessThan(1024 * 1024);
    const before = process.cpuUsage();
    await expectProblem(await post(text), 422);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(1000);
  });

  it('refuses one byte more than a mebibyte, whether the length is told or not', async () => {
    const body = `"${'x'.repeat(1024 * 1024 - 1)}"`;
    expect(Buffer.byteLength(body)).toBe(1024 * 1024 + 1);
    await expectProblem(await post(body), 413, 'request.too_large');
    const chunked = await fetch(`http://127.0.0.1:${http.port}/v1/things`, {
      method: 'POST',
      headers: { authorization: 'Bearer patient a', 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    });
    await expectProblem(chunked, 413, 'request.too_large');
  });

  it('reads a whole mebibyte', async () => {
    const body = `"${'x'.repeat(1024 * 1024 - 2)}"`;
    await expectProblem(await post(body), 422);
  });

  it.each([
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json\ta',
    'application/jsonx',
    'application/json5',
    'json',
    'application/problem+json',
  ])('refuses the type %j', async (type) => {
    const body = '{"name":"x"}';
    const answer = await http.raw(
      `POST /v1/things HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer patient a\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
    expect(answer.status).toBe(415);
    expect(JSON.parse(answer.body)).toMatchObject({ status: 415, code: 'request.unsupported_media_type' });
  });

  it('asks for the fields where no body came at all', async () => {
    await expectProblem(await http.send('POST', '/v1/things'), 422, 'validation.failed');
  });
});

describe('queries', () => {
  it.each([
    'limit=0',
    'limit=101',
    'limit=-1',
    'limit=x',
    'limit=',
    'limit=1.5',
    'limit=1e1000',
    'limit=NaN',
    'limit=1&limit=2',
    'limit[]=1',
    'limit[a]=1',
    'unknown=1',
    '__proto__=1',
    '__proto__[admin]=1',
    'constructor=1',
    'hasOwnProperty=1',
    'toString=1',
    'cursor=a&cursor=b',
    'cursor[]=a',
    'cursor=%00',
    'cursor=',
    `cursor=${'x'.repeat(501)}`,
    'cursor=bm90IGpzb24',
  ])('refuses ?%s', async (query) => {
    await expectProblem(await http.send('GET', `/v1/things?${query}`), 422, 'validation.failed');
  });

  it.each(['%ff=1', 'cursor=%ff', 'cursor=%zz'])('refuses the bad encoding ?%s', async (query) => {
    const response = await http.send('GET', `/v1/things?${query}`);
    expect([400, 422]).toContain(response.status);
  });
});

describe('a route that takes neither body nor query', () => {
  it('refuses both, naming what it does not know', async () => {
    const query = await expectProblem(await http.send('GET', '/v1/things/mine?role=admin&a/b=1'), 422);
    expect(query.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/role', 'unknown_property'],
      ['/a~1b', 'unknown_property'],
    ]);
    const touch = `/v1/things/${newId()}/touch`;
    for (const json of [{ role: 'admin' }, [], [1], 'text', 0])
      await expectProblem(await http.send('POST', touch, { json }), 422, 'validation.failed');
    expect((await http.send('POST', touch, { json: {} })).status).toBe(204);
    expect((await http.send('POST', touch)).status).toBe(204);
    await expectProblem(await http.send('POST', `${touch}?role=admin`), 422, 'validation.failed');
  });

  it('asks who it is first', async () => {
    await expectProblem(await http.send('GET', '/v1/things/mine?role=admin', { as: null }), 401);
  });
});

describe('ids in paths', () => {
  it.each([
    'x',
    '1',
    'null',
    'undefined',
    '%00',
    "' OR 1=1 --".replaceAll(' ', '%20'),
    '00000000-0000-0000-0000-00000000000',
    '..%2f..%2fetc%2fpasswd',
    '%F0%9F%98%80',
  ])('finds nothing at %s', async (id) => {
    await expectProblem(await http.send('GET', `/v1/things/${id}`), 404);
  });

  it.each([250, 300, 301, 5_000])('finds nothing at an id of %d characters', async (length) => {
    await expectProblem(await http.send('GET', `/v1/things/${'x'.repeat(length)}`), 404);
  });
});
