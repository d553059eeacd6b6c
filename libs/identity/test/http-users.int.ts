import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/platform';
import { testDatabase, testRedisUrl } from '#libs/platform/testing';
import { type Answer, bearer, IdentityApi } from './support/identity-api.js';

let api: IdentityApi;
beforeAll(async () => {
  const database = await testDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, REDIS_URL: testRedisUrl() });
  api = await IdentityApi.start(database);
});
afterAll(() => api.close());

describe('Accounts over HTTP', () => {
  it('are for admins only', async () => {
    const { tokens } = await api.signUp();
    for (const [method, path] of [
      ['GET', '/v1/users'],
      ['POST', '/v1/users'],
      ['GET', `/v1/users/${tokens.user.id}`],
      ['PATCH', `/v1/users/${tokens.user.id}`],
      ['POST', `/v1/users/${tokens.user.id}/deactivate`],
      ['POST', `/v1/users/${tokens.user.id}/reactivate`],
    ] as const) {
      expect((await api.send(method, path, undefined, bearer(tokens.accessToken))).status).toBe(403);
      expect((await api.send(method, path)).status).toBe(401);
    }
  });

  it('need what their role needs', async () => {
    const create = (body: object): Promise<Answer> =>
      api.post(
        '/v1/users',
        { email: `${newId()}@example.test`, firstName: 'A', lastName: 'B', ...body },
        bearer(api.adminToken),
      );
    const pointers = async (body: object): Promise<string[]> => [
      ...new Set((await create(body)).body.errors.map(({ pointer }) => pointer)),
    ];
    expect(await pointers({ role: 'patient' })).toEqual(['/dateOfBirth', '/sex']);
    expect(await pointers({ role: 'doctor' })).toEqual(['/specialty']);
    expect(await pointers({ role: 'system' })).toEqual(['/role']);
    expect(await pointers({ role: 'admin', sex: null })).toEqual(['/sex']);
    const made = await create({ role: 'patient', dateOfBirth: '2001-01-01', sex: 'male' });
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
    const again = await create({ role: 'admin', email: String(made.body.email).toUpperCase() });
    expect([again.status, again.body.code]).toEqual([409, 'user.email_taken']);
  });

  it('are found and filtered by the query, of which the values are checked', async () => {
    const marker = newId();
    await api.post(
      '/v1/users',
      { email: `${marker}@example.test`, role: 'admin', firstName: 'A', lastName: 'B' },
      bearer(api.adminToken),
    );
    const list = (query: string) => api.send('GET', `/v1/users?${query}`, undefined, bearer(api.adminToken));
    expect((await list(`q=${marker}&role=admin&active=true&limit=5`)).body.items).toHaveLength(1);
    expect((await list(`q=${marker}&active=false`)).body.items).toHaveLength(0);
    for (const query of ['active=1', 'role=anonymous', 'q=', 'limit=101', 'cursor=x', 'sort=name', 'q=a&q=b'])
      expect((await list(query)).status).toBe(422);
  });

  it('honour If-Match, and refuse null and what nobody may change', async () => {
    const { tokens } = await api.signUp();
    const patch = (body: object, headers: object = {}) =>
      api.send('PATCH', '/v1/me', body, { ...bearer(tokens.accessToken), ...headers });
    const changed = await patch({ locale: 'ar' }, { 'If-Match': '"1"' });
    expect([changed.status, changed.headers.get('etag'), changed.body.locale]).toEqual([200, '"2"', 'ar']);
    expect((await patch({ locale: 'en' }, { 'If-Match': '"1"' })).status).toBe(412);
    for (const body of [
      { locale: null },
      { firstName: null },
      { email: 'x@example.test' },
      { role: 'admin' },
      { active: true },
    ])
      expect((await patch(body)).status).toBe(422);
  });

  it('of nobody are not found', async () => {
    for (const id of [newId(), 'me', '1']) {
      expect((await api.send('GET', `/v1/users/${id}`, undefined, bearer(api.adminToken))).status).toBe(404);
    }
  });
});
