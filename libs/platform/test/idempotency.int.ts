import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/platform';
import {
  expectProblem,
  httpApp,
  type HttpTest,
  OTHER_PATIENT,
  type SendOptions,
} from './support/http-app.js';

let http: HttpTest;
beforeAll(async () => {
  http = await httpApp();
});
afterAll(() => http.close());
beforeEach(async () => {
  http.gate.entered = 0;
  http.gate.failWith = undefined;
  await http.database.query('TRUNCATE things, idempotency_keys');
});

const create = (key: string, json: unknown = { name: 'bed' }, options: SendOptions = {}): Promise<Response> =>
  http.send('POST', '/v1/things', {
    json,
    ...options,
    headers: { 'idempotency-key': key, ...options.headers },
  });
const things = (): Promise<unknown[]> => http.database.query('SELECT name FROM things ORDER BY name');
const keys = (): Promise<unknown[]> => http.database.query('SELECT key FROM idempotency_keys');
const torn = (): Error => Object.assign(new Error('torn'), { code: '40001' });

describe('Idempotency-Key', () => {
  it('gives a repeated request the stored answer: status, body, ETag and Location', async () => {
    const first = await create('k1');
    const second = await create('k1');
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await second.text()).toBe(await first.text());
    for (const name of ['etag', 'location', 'content-type', 'cache-control']) {
      expect(first.headers.get(name)).not.toBeNull();
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    }
    expect(http.gate.entered).toBe(1);
    expect(await things()).toHaveLength(1);
  });

  it('gives a repeated request without content its 204', async () => {
    const { id } = (await (await create('k')).json()) as { id: string };
    const touch = (): Promise<Response> =>
      http.send('POST', `/v1/things/${id}/touch`, { headers: { 'idempotency-key': 'touch' } });
    expect((await touch()).status).toBe(204);
    const again = await touch();
    expect([again.status, again.headers.get('idempotency-replayed'), await again.text()]).toEqual([
      204,
      'true',
      '',
    ]);
    expect(await http.database.query('SELECT version FROM things')).toEqual([{ version: 2 }]);
  });

  it('does not mind the order of properties', async () => {
    await create('k', { name: 'bed', size: 1 });
    const again = await create('k', { size: 1, name: 'bed' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  it.each([
    ['another body', { name: 'chair' }, {}],
    ['one property more', { name: 'bed', size: 1 }, {}],
  ])('refuses the same key with %s', async (_, json, options) => {
    await create('k');
    await expectProblem(await create('k', json, options), 422, 'idempotency.key_reused');
    expect(await things()).toEqual([{ name: 'bed' }]);
  });

  it('refuses the same key on another route', async () => {
    const { id } = (await (await create('k')).json()) as { id: string };
    const other = await http.send('POST', `/v1/things/${id}/touch`, { headers: { 'idempotency-key': 'k' } });
    await expectProblem(other, 422, 'idempotency.key_reused');
  });

  it('belongs to one user: another one has the same key for something else', async () => {
    await create('k');
    const other = await create('k', { name: 'chair' }, { as: OTHER_PATIENT });
    expect([other.status, other.headers.get('idempotency-replayed')]).toEqual([201, null]);
    expect(await things()).toHaveLength(2);
  });

  it('answers 409 while the first request is under way, and the stored answer afterwards', async () => {
    http.gate.hold();
    const first = create('k');
    while (http.gate.entered === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await expectProblem(await create('k'), 409, 'idempotency.in_flight');
    http.gate.release();
    expect((await first).status).toBe(201);
    expect((await create('k')).headers.get('idempotency-replayed')).toBe('true');
  });

  it('lets fifty identical requests at once have one effect', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => create('k')));
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(statuses.includes(409) ? [201, 409] : [201]));
    expect(http.gate.entered).toBe(1);
    expect(await things()).toEqual([{ name: 'bed' }]);
  });

  it('does not keep a refusal: the same key may succeed later', async () => {
    await create('first', { name: 'bed' });
    await expectProblem(await create('k', { name: 'bed' }), 409, 'thing.name_taken');
    await http.database.query('DELETE FROM things');
    const later = await create('k', { name: 'bed' });
    expect([later.status, later.headers.get('idempotency-replayed')]).toEqual([201, null]);
  });

  it('leaves neither key nor change behind after a crash in the middle', async () => {
    http.gate.failWith = () => new Error('crash');
    await expectProblem(await create('k'), 500);
    expect([await things(), await keys()]).toEqual([[], []]);
    http.gate.failWith = undefined;
    expect((await create('k')).status).toBe(201);
  });

  it('keeps a refusal by the access rules out as well', async () => {
    await expectProblem(await create('k', { name: 'x' }, { as: `doctor ${newId()}` }), 403);
    expect(await keys()).toEqual([]);
  });

  it('runs a request that lost a serialization conflict again, and stores one answer', async () => {
    let left = 2;
    http.gate.failWith = () => (left-- > 0 ? torn() : (undefined as unknown as Error));
    const answer = await create('k');
    expect(answer.status).toBe(201);
    expect(http.gate.entered).toBe(3);
    expect(await things()).toHaveLength(1);
    const again = await create('k');
    expect(await again.text()).toBe(await answer.text());
  });

  it('is forgotten after 24 hours', async () => {
    await create('k');
    await http.database.query(
      `UPDATE idempotency_keys SET created_at = now() - interval '23 hours 59 minutes'`,
    );
    expect((await create('k')).headers.get('idempotency-replayed')).toBe('true');
    await http.database.query(
      `UPDATE idempotency_keys SET created_at = now() - interval '24 hours 1 minute'`,
    );
    const later = await create('k', { name: 'chair' });
    expect([later.status, later.headers.get('idempotency-replayed')]).toEqual([201, null]);
    expect((await create('k', { name: 'chair' })).headers.get('idempotency-replayed')).toBe('true');
  });

  it.each([256, 1000])('refuses a key of %d characters', async (length) => {
    await expectProblem(await create('k'.repeat(length)), 422, 'validation.failed');
    expect(await things()).toEqual([]);
  });

  it('takes a key of 255 characters, of any kind', async () => {
    const key = 'ü'.repeat(255);
    expect((await create(key)).status).toBe(201);
    expect((await create(key)).headers.get('idempotency-replayed')).toBe('true');
  });

  it('means nothing from somebody who is not signed in, nor on a read', async () => {
    await expectProblem(await create('k', { name: 'x' }, { as: null }), 401);
    await http.send('GET', '/v1/things', { headers: { 'idempotency-key': 'k' } });
    expect(await keys()).toEqual([]);
  });
});
