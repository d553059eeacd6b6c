import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/platform';
import { testDatabase, type TestDatabase, testRedisUrl } from '#libs/platform/testing';
import { type Answer, bearer, form, IdentityApi } from './support/identity-api.js';
import { PASSWORD } from './support/identity-context.js';

let database: TestDatabase;
let api: IdentityApi;
beforeAll(async () => {
  database = await testDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, REDIS_URL: testRedisUrl() });
  api = await IdentityApi.start(database);
});
afterAll(() => api.close());

describe('Registering over HTTP', () => {
  it('answers a known address exactly as an unknown one', async () => {
    const { email } = await api.signUp();
    const [known, unknown] = [
      await api.post('/v1/auth/register', form({ email })),
      await api.post('/v1/auth/register', form()),
    ];
    expect([known.status, known.body]).toEqual([202, {}]);
    expect([unknown.status, unknown.body]).toEqual([202, {}]);
  });

  it.each([
    ['email', ['nobody', '', null, undefined, 7, 'ü@example.test', `${'a'.repeat(250)}@b.test`]],
    ['password', ['short', null, undefined, 123456789012, 'Password12345', 'x'.repeat(1001)]],
    ['firstName', ['', '   ', null, undefined, 7, 'x'.repeat(101), ['Mona']]],
    ['lastName', ['', null, undefined]],
    [
      'dateOfBirth',
      ['1990-02-30', '1899-12-31', '2999-01-01', null, undefined, '1990-04-23T00:00:00Z', 1990],
    ],
    ['sex', ['other', '', null, undefined, 'Female']],
    ['phone', ['123', null, '+966 50', 7, '+1234567890123456']],
    ['nationalId', ['abc', null, 'has space', 7, 'x'.repeat(33)]],
    ['locale', ['fr', null, '', 1]],
    ['role', ['admin']],
  ])('refuses a %s that is not acceptable, and keeps nothing', async (field, values) => {
    const before = await database.query('SELECT FROM registrations');
    for (const value of values) {
      const { status, body } = await api.post('/v1/auth/register', form({ [field]: value }));
      expect([status, body.errors?.map(({ pointer }) => pointer)[0]]).toEqual([422, `/${field}`]);
    }
    expect(await database.query('SELECT FROM registrations')).toHaveLength(before.length);
  });

  it('answers tokens with the account in them, and trims names', async () => {
    const { email, tokens } = await api.signUp();
    expect(tokens).toEqual({
      accessToken: expect.any(String) as unknown,
      accessTokenExpiresAt: expect.stringMatching(/Z$/) as unknown,
      refreshToken: expect.any(String) as unknown,
      refreshTokenExpiresAt: expect.stringMatching(/Z$/) as unknown,
      user: {
        id: expect.any(String) as unknown,
        email,
        role: 'patient',
        locale: 'en',
        patientId: expect.any(String) as unknown,
      },
    });
    const me = await api.send('GET', '/v1/me', undefined, bearer(tokens.accessToken));
    expect(me.body).toMatchObject({ firstName: 'Mona', active: true, version: 1 });
    expect([me.headers.get('etag'), me.headers.get('cache-control')]).toEqual(['"1"', 'no-store']);
  });

  it('answers a wrong code at its field', async () => {
    const { status, body } = await api.post('/v1/auth/verify-email', {
      email: `${newId()}@example.test`,
      code: '123456',
    });
    expect([status, body.code, body.errors[0]?.pointer]).toEqual([422, 'auth.invalid_code', '/code']);
  });
});

describe('Signing in over HTTP', () => {
  it('answers every failure with the same bytes', async () => {
    const { email, tokens } = await api.signUp();
    const id = { 'X-Request-Id': 'same' };
    const wrong = await api.post('/v1/auth/login', { email, password: 'not the password' }, id);
    const unknown = await api.post(
      '/v1/auth/login',
      { email: `${newId()}@example.test`, password: PASSWORD },
      id,
    );
    await api.post(`/v1/users/${tokens.user.id}/deactivate`, undefined, bearer(api.adminToken));
    const closed = await api.post('/v1/auth/login', { email, password: PASSWORD }, id);
    expect([wrong.status, wrong.body.code]).toEqual([401, 'auth.invalid_credentials']);
    expect([unknown.body, closed.body]).toEqual([wrong.body, wrong.body]);
    expect([unknown.status, closed.status]).toEqual([401, 401]);
  });

  it('refuses a token at once after logout, and a used refresh token with its code', async () => {
    const { tokens } = await api.signUp();
    const renewed = await api.post('/v1/auth/refresh', { refreshToken: tokens.refreshToken });
    expect(renewed.status).toBe(200);
    expect((await api.post('/v1/auth/logout', undefined, bearer(renewed.body.accessToken))).status).toBe(204);
    const me = await api.send('GET', '/v1/me', undefined, bearer(renewed.body.accessToken));
    expect([me.status, me.body.code]).toEqual([401, 'auth.unauthenticated']);
    const reused = await api.post('/v1/auth/refresh', { refreshToken: tokens.refreshToken });
    expect([reused.status, reused.body.code]).toEqual([401, 'auth.refresh_token_reused']);
  });

  it('lists sessions with the current one marked, and ends another', async () => {
    const { email, tokens } = await api.signUp();
    await api.post('/v1/auth/login', { email, password: PASSWORD }, { 'User-Agent': 'Lamp' });
    const list = () => api.send('GET', '/v1/me/sessions', undefined, bearer(tokens.accessToken));
    const { items } = (await list()).body;
    expect(items).toMatchObject([
      { userAgent: 'Lamp', current: false, address: '127.0.0.1' },
      { current: true },
    ]);
    const ended = await api.send(
      'DELETE',
      `/v1/me/sessions/${String(items[0]?.id)}`,
      undefined,
      bearer(tokens.accessToken),
    );
    expect(ended.status).toBe(204);
    expect((await list()).body.items).toHaveLength(1);
  });

  it('changes the password with 204, and refuses a wrong present one', async () => {
    const { tokens } = await api.signUp();
    const change = (currentPassword: string): Promise<Answer> =>
      api.post(
        '/v1/auth/change-password',
        { currentPassword, newPassword: 'four lamps on a ship' },
        bearer(tokens.accessToken),
      );
    const refused = await change('not the password');
    expect([refused.status, refused.body.code]).toEqual([401, 'auth.invalid_credentials']);
    expect((await change(PASSWORD)).status).toBe(204);
  });
});
