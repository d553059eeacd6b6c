import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type Tokens } from './support/client.js';
import { type AppUnderTest, DEMO_PASSWORD, type Hospital, startHospital } from './support/hospital.js';
import { signedInPatients } from './support/people.js';
import { expectProblem } from './support/problem.js';

const WRONG = { password: 'not the password at all' };
const NOBODY_LISTENS = 'redis://127.0.0.1:1/0';
const LOGIN_TRIES = 10;

describe('Whoever signs in', () => {
  let hospital: Hospital;
  let patient: Client;
  beforeAll(async () => {
    hospital = await startHospital();
  });
  afterAll(() => hospital.stop());

  it('gets new tokens for a refresh token once; a second use ends the session for both holders', async () => {
    patient = await someone();
    const stolen = tokensOf(patient).refreshToken;
    const rotated = await refresh(stolen);
    expect(rotated.status).toBe(200);
    const owner = holder(rotated.body);
    expect((await owner.get('/v1/me')).status).toBe(200);
    expectProblem(await refresh(stolen), 401, 'auth.refresh_token_reused');
    expectProblem(await owner.get('/v1/me'), 401, 'auth.unauthenticated');
    expectProblem(await patient.get('/v1/me'), 401, 'auth.unauthenticated');
    expectProblem(await refresh(rotated.body.refreshToken), 401, 'auth.invalid_refresh_token');
  });

  it('gets tokens from one of many refreshes that race with the same token', async () => {
    const { refreshToken } = tokensOf(await someone());
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(refreshToken)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(7);
  });

  it('sees all places where they are signed in, and ends one with effect at its very next request', async () => {
    patient = await someone();
    const elsewhere = await hospital.signIn(patient.user.email);
    const list = await patient.get<{ items: { id: string; current: boolean }[] }>('/v1/me/sessions');
    expect(list.body.items.map(({ current }) => current)).toEqual([false, true]);
    const other = list.body.items.find(({ current }) => !current)?.id;
    expect((await elsewhere.get('/v1/me')).status).toBe(200);
    expect((await patient.delete(`/v1/me/sessions/${other}`)).status).toBe(204);
    expectProblem(await elsewhere.get('/v1/me'), 401, 'auth.unauthenticated');
    expectProblem(await refresh(tokensOf(elsewhere).refreshToken), 401, 'auth.invalid_refresh_token');
    expect((await patient.get('/v1/me')).status).toBe(200);
    expectProblem(await patient.delete(`/v1/me/sessions/${other}`), 404, 'resource.not_found');
  });

  it('is signed out by signing out', async () => {
    patient = await someone();
    expect((await patient.post('/v1/auth/logout')).status).toBe(204);
    expectProblem(await patient.get('/v1/me'), 401, 'auth.unauthenticated');
    expectProblem(await refresh(tokensOf(patient).refreshToken), 401, 'auth.invalid_refresh_token');
  });

  it('ends all other sessions by a new password', async () => {
    patient = await someone();
    const elsewhere = await hospital.signIn(patient.user.email);
    const passwords = { currentPassword: DEMO_PASSWORD, newPassword: 'quite another password' };
    const wrong = { ...passwords, currentPassword: WRONG.password };
    expectProblem(await patient.post('/v1/auth/change-password', wrong), 401, 'auth.invalid_credentials');
    const key = { 'Idempotency-Key': 'change-it' };
    expect((await patient.post('/v1/auth/change-password', passwords, key)).status).toBe(204);
    // What would be kept to know a repeat is a fast hash of both passwords.
    expect(
      await hospital.database.query('SELECT FROM idempotency_keys WHERE key = $1', ['change-it']),
    ).toEqual([]);
    expect((await patient.get('/v1/me')).status).toBe(200);
    expectProblem(await elsewhere.get('/v1/me'), 401, 'auth.unauthenticated');
    await hospital.anonymous().signIn(patient.user.email, passwords.newPassword);
  });

  it('is refused at the very next request once an admin closes the account, until it is opened again', async () => {
    const admin = await hospital.signIn('admin@demo.test');
    patient = await someone();
    const path = `/v1/users/${patient.user.id}`;
    expect((await admin.post(`${path}/deactivate`)).body).toMatchObject({ active: false });
    expectProblem(await patient.get('/v1/me'), 401, 'auth.unauthenticated');
    expectProblem(await refresh(tokensOf(patient).refreshToken), 401, 'auth.invalid_refresh_token');
    expectProblem(await logIn(patient.user.email), 401, 'auth.invalid_credentials');
    expect((await admin.post(`${path}/reactivate`)).body).toMatchObject({ active: true });
    expect((await logIn(patient.user.email)).status).toBe(200);
  });

  it('cannot tell a wrong password, an unknown address and a closed account apart', async () => {
    patient = await someone();
    await hospital.database.query('UPDATE users SET active = false WHERE id = $1', [patient.user.id]);
    expectProblem(await patient.get('/v1/me'), 401, 'auth.unauthenticated');
    const answers = [
      await logIn('doctor2@demo.test', WRONG.password),
      await logIn('nobody@example.test'),
      await logIn(patient.user.email),
    ];
    expectProblem(answers[0] as (typeof answers)[0], 401, 'auth.invalid_credentials');
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('gets nowhere with a token that somebody else has made', async () => {
    patient = await someone();
    const [header = '', payload = '', signature = ''] = tokensOf(patient).accessToken.split('.');
    const none = encode({ alg: 'none', typ: 'JWT' });
    const forged = createHmac('sha256', 'another secret').update(`${header}.${payload}`).digest('base64url');
    for (const token of [
      `${none}.${payload}.`,
      `${header}.${payload}.${forged}`,
      `${header}.${encode({ ...decode(payload), exp: 4_000_000_000 })}.${signature}`,
      'not-a-token',
      '',
    ]) {
      const answer = await hospital.anonymous().get('/v1/me', { authorization: `Bearer ${token}` });
      expectProblem(answer, 401, 'auth.unauthenticated');
    }
    expect((await patient.get('/v1/me')).status).toBe(200);
  });

  it('has ten tries for a password, then waits; others are not kept waiting', async () => {
    const strict = await hospital.start('api', { RATE_LIMIT_FACTOR: '1' });
    await expectLimit(strict, 'doctor@demo.test');
    expect((await logIn('doctor2@demo.test', DEMO_PASSWORD, strict)).status).toBe(200);
  });

  it('is limited without Redis too, while everything else stays open', async () => {
    const alone = await hospital.start('api', { RATE_LIMIT_FACTOR: '1', REDIS_URL: NOBODY_LISTENS });
    await expectLimit(alone, 'patient2@demo.test');
    const signedIn = new Client(alone.url);
    signedIn.tokens = (await logIn('doctor2@demo.test', DEMO_PASSWORD, alone)).body;
    for (const path of ['/v1/me', '/v1/appointments', '/v1/clinics', '/health/ready'])
      expect((await signedIn.get(path)).status).toBe(200);
  });

  async function expectLimit(api: AppUnderTest, email: string): Promise<void> {
    for (let attempt = 1; attempt <= LOGIN_TRIES; attempt++)
      expectProblem(await logIn(email, WRONG.password, api), 401, 'auth.invalid_credentials');
    for (const password of [WRONG.password, DEMO_PASSWORD]) {
      const refused = await logIn(email, password, api);
      expectProblem(refused, 429, 'request.rate_limited');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  }

  const someone = async (): Promise<Client> => {
    const [client] = await signedInPatients(hospital, 1);
    if (!client) throw new Error('Nobody could sign in.');
    return client;
  };

  const logIn = (email: string, password = DEMO_PASSWORD, api?: AppUnderTest) =>
    (api ? new Client(api.url) : hospital.anonymous()).post<Tokens>(
      '/v1/auth/login',
      { email, password },
      { 'x-request-id': 'the-same' },
    );

  const refresh = (refreshToken: string) =>
    hospital.anonymous().post<Tokens>('/v1/auth/refresh', { refreshToken });

  const holder = (tokens: Tokens): Client => Object.assign(hospital.anonymous(), { tokens });
});

function tokensOf({ tokens }: Client): Tokens {
  if (!tokens) throw new Error('Nobody is signed in.');
  return tokens;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (text: string): object => JSON.parse(Buffer.from(text, 'base64url').toString()) as object;
