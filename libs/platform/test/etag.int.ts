import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/platform';
import { expectProblem, httpApp, type HttpTest } from './support/http-app.js';

let http: HttpTest;
let path: string;
beforeAll(async () => {
  http = await httpApp();
});
afterAll(() => http.close());
beforeEach(async () => {
  const created = await http.send('POST', '/v1/things', { json: { name: newId() } });
  path = created.headers.get('location') ?? '';
});

const rename = (tag?: string): Promise<Response> =>
  http.send('PATCH', path, {
    json: { name: newId() },
    headers: tag === undefined ? {} : { 'if-match': tag },
  });

describe('ETag', () => {
  it('is the version of the resource, and changes with it', async () => {
    expect((await http.send('GET', path)).headers.get('etag')).toBe('"1"');
    expect((await rename()).headers.get('etag')).toBe('"2"');
    expect((await http.send('GET', path)).headers.get('etag')).toBe('"2"');
  });

  it.each(['"1"', 'W/"1"', '"7", "1"', '*'])(
    'spares the body of a version that is known: %s',
    async (tag) => {
      const response = await http.send('GET', path, { headers: { 'if-none-match': tag } });
      expect([response.status, await response.text()]).toEqual([304, '']);
      expect(response.headers.get('etag')).toBe('"1"');
    },
  );

  it.each(['"2"', '1', 'nonsense', ''])('sends what is not known: %s', async (tag) => {
    const response = await http.send('GET', path, { headers: { 'if-none-match': tag } });
    expect(response.status).toBe(200);
  });

  it('says 304 to HEAD too', async () => {
    const response = await http.send('HEAD', path, { headers: { 'if-none-match': '"1"' } });
    expect(response.status).toBe(304);
  });
});

describe('If-Match', () => {
  it('lets a change of the present version pass, and refuses one of an older', async () => {
    expect((await rename('"1"')).status).toBe(200);
    await expectProblem(await rename('"1"'), 412, 'request.precondition_failed');
    expect((await rename('"2"')).status).toBe(200);
  });

  it.each(['"99"', '"x"', '1', 'W/"1"', '""', '"-1"', '"1', '"99999999999999999999"'])(
    'matches nothing with %s',
    async (tag) => {
      await expectProblem(await rename(tag), 412);
      expect((await http.send('GET', path)).headers.get('etag')).toBe('"1"');
    },
  );

  it('lets two who both read version 1 change it once', async () => {
    const answers = await Promise.all([rename('"1"'), rename('"1"')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('may be missing or * where it is not required', async () => {
    expect((await rename()).status).toBe(200);
    expect((await rename('*')).status).toBe(200);
  });

  it('must be there where it is required', async () => {
    const careful = `${path}/careful`;
    await expectProblem(await http.send('PATCH', careful), 428, 'request.precondition_required');
    expect((await http.send('PATCH', careful, { headers: { 'if-match': '"1"' } })).status).toBe(200);
  });
});
