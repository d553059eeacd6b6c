import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HospitalClient } from '#libs/client';
import { type Answer, Client } from './support/client.js';
import { DEMO_PASSWORD, type Hospital, startHospital } from './support/hospital.js';
import { signedInPatients } from './support/people.js';
import { expectProblem } from './support/problem.js';

const PATH = '/v1/auth/browser-session';

interface Access {
  accessToken: string;
  user: { id: string; email: string };
}

describe('A browser', () => {
  let hospital: Hospital;
  let email: string;
  beforeAll(async () => {
    hospital = await startHospital();
  });
  afterAll(() => hospital.stop());

  it('signs in, and gets its refresh token in a cookie that no script and no other site reaches', async () => {
    const answer = await open(await someone());
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body).sort()).toEqual(['accessToken', 'accessTokenExpiresAt', 'user']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(setCookie(answer)).toMatch(
      /^refresh_token=[\w-]{43}; Max-Age=2592000; Path=\/v1\/auth\/browser-session; HttpOnly; SameSite=Strict$/,
    );
    expect((await me(answer)).body).toMatchObject({ id: answer.body.user.id, email });
  });

  it('keeps its cookie from plain http where people see https', async () => {
    const secure = await hospital.start('api', { PUBLIC_URL: 'https://hospital.example' });
    const answer = await open(await someone(), DEMO_PASSWORD, new Client(secure.url));
    expect(setCookie(answer)).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
  });

  it('is refused like everybody, and then gets no cookie', async () => {
    const answers = [
      await open(await someone(), 'not the password at all'),
      await open('nobody@example.test'),
      await hospital
        .anonymous()
        .post('/v1/auth/login', { email, password: 'not the password at all' }, SAME_ID),
    ];
    for (const answer of answers) {
      expectProblem(answer, 401, 'auth.invalid_credentials');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('gets new tokens by its cookie, and a new cookie with them', async () => {
    const opened = await open(await someone());
    const refreshed = await refresh(cookieOf(opened));
    expect(refreshed.status).toBe(200);
    expect(refreshed.body.user).toEqual(opened.body.user);
    expect(cookieOf(refreshed)).not.toBe(cookieOf(opened));
    expect((await me(refreshed)).status).toBe(200);
    expect((await refresh(cookieOf(refreshed))).status).toBe(200);
  });

  it('may ask again when the answer was lost, or another tab asked as well', async () => {
    const opened = await open(await someone());
    const answers = await Promise.all([1, 2, 3].map(() => refresh(cookieOf(opened))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(cookieOf)).size).toBe(1);
    for (const answer of answers) expect((await me(answer)).status).toBe(200);
  });

  it('is signed out, with whoever has its cookie, when a used one comes after half a minute', async () => {
    const opened = await open(await someone());
    const refreshed = await refresh(cookieOf(opened));
    await hospital.database.query(
      `UPDATE refresh_tokens SET used_at = used_at - interval '30 s'
        WHERE session_id = (SELECT id FROM sessions WHERE user_id = $1 ORDER BY id DESC LIMIT 1)`,
      [opened.body.user.id],
    );
    expectProblem(await refresh(cookieOf(opened)), 401, 'auth.refresh_token_reused');
    expectProblem(await me(refreshed), 401, 'auth.unauthenticated');
    expectProblem(await refresh(cookieOf(refreshed)), 401, 'auth.invalid_refresh_token');
  });

  it('is told that nobody is signed in when it has no cookie, or none of ours', async () => {
    expectProblem(await refresh(''), 401, 'auth.no_browser_session');
    expectProblem(await refresh('refresh_token='), 401, 'auth.no_browser_session');
    expectProblem(await refresh('another=one'), 401, 'auth.no_browser_session');
    expectProblem(await refresh('refresh_token=%ff'), 401, 'auth.invalid_refresh_token');
  });

  it('signs out by its cookie alone, and can do so twice', async () => {
    const opened = await open(await someone());
    for (const cookie of [cookieOf(opened), cookieOf(opened), 'refresh_token=none-of-ours', '']) {
      const answer = await hospital.anonymous().delete(PATH, { cookie });
      expect(answer.status).toBe(204);
      expect(setCookie(answer)).toMatch(/^refresh_token=; Max-Age=0; Path=\/v1\/auth\/browser-session; /);
    }
    expectProblem(await me(opened), 401, 'auth.unauthenticated');
    expectProblem(await refresh(cookieOf(opened)), 401, 'auth.invalid_refresh_token');
  });

  it('ends the session whose cookie it overwrites by signing in again, but not by failing to', async () => {
    const former = await open(await someone());
    const cookie = { cookie: cookieOf(former) };
    const wrong = { email, password: 'not the password at all' };
    expectProblem(await hospital.anonymous().post(PATH, wrong, cookie), 401, 'auth.invalid_credentials');
    expect((await me(former)).status).toBe(200);
    const right = { email, password: DEMO_PASSWORD };
    const now = await hospital.anonymous().post<Access>(PATH, right, cookie);
    expect((await me(now)).status).toBe(200);
    expectProblem(await me(former), 401, 'auth.unauthenticated');
  });

  it('leaves in the audit what other ways of signing in and out leave', async () => {
    const opened = await open(await someone());
    await hospital.anonymous().delete(PATH, { cookie: cookieOf(opened) });
    const rows = await hospital.database.query<{ action: string }>(
      'SELECT action FROM audit_events WHERE actor_id = $1 ORDER BY id DESC LIMIT 2',
      [opened.body.user.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['session.closed', 'session.opened']);
  });

  it('is refused once its account is closed', async () => {
    const opened = await open(await someone());
    const admin = await hospital.signIn('admin@demo.test');
    await admin.post(`/v1/users/${opened.body.user.id}/deactivate`);
    expectProblem(await refresh(cookieOf(opened)), 401, 'auth.invalid_refresh_token');
    expectProblem(await me(opened), 401, 'auth.unauthenticated');
  });

  it('is signed out by a new password that was set elsewhere, and by being ended there', async () => {
    const elsewhere = await hospital.signIn(await someone());
    const [first, second] = [await open(email), await open(email)];
    const { items } = (await elsewhere.get<{ items: { id: string }[] }>('/v1/me/sessions')).body;
    expect((await elsewhere.delete(`/v1/me/sessions/${items[0]?.id}`)).status).toBe(204);
    expectProblem(await refresh(cookieOf(second)), 401, 'auth.invalid_refresh_token');
    const passwords = { currentPassword: DEMO_PASSWORD, newPassword: 'quite another password' };
    expect((await elsewhere.post('/v1/auth/change-password', passwords)).status).toBe(204);
    expectProblem(await me(first), 401, 'auth.unauthenticated');
    expectProblem(await refresh(cookieOf(first)), 401, 'auth.invalid_refresh_token');
  });

  it('is served by the client of pages: signs in, is opened again in two tabs, chats, and signs out of all', async () => {
    const openTab = browser(hospital.anonymous().url);
    const heard: (string | undefined)[] = [];
    const first = openTab((id) => heard.push(id));
    await first.signIn('patient@demo.test', DEMO_PASSWORD);
    const tabs = [openTab(), openTab()];
    const users = await Promise.all(tabs.map((tab) => tab.resume()));
    expect(users.map((user) => user?.email)).toEqual(['patient@demo.test', 'patient@demo.test']);
    const sos = tabs[0]?.emergencies();
    const { id } = (await sos?.raise({ category: 'other' })) ?? {};
    await sos?.follow(id ?? '');
    expect(sos?.requests).toHaveLength(1);
    await tabs[0]?.signOut();
    await expect(first.rest.GET('/v1/me')).rejects.toMatchObject({ status: 401 });
    expect(heard).toEqual([users[0]?.id, undefined]);
    expect(await openTab().resume()).toBeNull();
  });

  it('sends what it sends as JSON: a form of another site signs nobody in', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await hospital.anonymous().post(PATH, `email=${await someone()}`, form)).status).toBe(415);
    const plain = { 'content-type': 'text/plain' };
    expect((await hospital.anonymous().post(PATH, '{}', plain)).status).toBe(415);
  });

  const SAME_ID = { 'x-request-id': 'the-same' };

  /** A new account. @returns its address */
  const someone = async (): Promise<string> => {
    const [client] = await signedInPatients(hospital, 1);
    return (email = client?.user.email ?? '');
  };

  const open = (who: string, password = DEMO_PASSWORD, client = hospital.anonymous()) =>
    client.post<Access>(PATH, { email: who, password }, SAME_ID);

  const refresh = (cookie: string) =>
    hospital.anonymous().post<Access>(`${PATH}/refresh`, undefined, { cookie });

  const me = ({ body }: Answer<Access>) =>
    hospital.anonymous().get('/v1/me', { authorization: `Bearer ${body.accessToken}` });
});

const setCookie = ({ headers }: Answer<unknown>): string => headers.get('set-cookie') ?? '';

/** The cookie as a browser sends it back. */
const cookieOf = (answer: Answer<unknown>): string => setCookie(answer).split(';')[0] ?? '';

/** A browser: what its tabs have in common is the cookie. @returns opens a tab */
function browser(baseUrl: string): (hear?: (userId: string | undefined) => void) => HospitalClient {
  let jar = '';
  const withJar = async (request: Request): Promise<Response> => {
    if (new URL(request.url).pathname.startsWith(PATH)) request.headers.set('cookie', jar);
    const response = await fetch(request);
    jar = response.headers.get('set-cookie')?.split(';')[0] ?? jar;
    return response;
  };
  return (hear) =>
    new HospitalClient({
      baseUrl,
      fetch: withJar,
      // No lock, and so one cookie comes several times.
      cookie: { oneAtATime: (work) => work() },
      onUser: (user) => hear?.(user?.id),
    });
}
