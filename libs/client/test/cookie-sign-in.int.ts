import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dataOf, HospitalClient, type User } from '../src/index.js';
import { CookieHospital } from './cookie-hospital.js';

describe('A page that signs in by a cookie', () => {
  let hospital: CookieHospital;
  let heard: (string | undefined)[];
  let last: Promise<unknown>;
  beforeEach(async () => {
    heard = [];
    last = Promise.resolve();
    hospital = new CookieHospital();
    await hospital.start();
  });
  afterEach(() => hospital.stop());

  /** What the browser's lock does for all tabs. */
  const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const openTab = (hear: (user: User | null) => void = () => undefined): HospitalClient =>
    new HospitalClient({
      baseUrl: hospital.url,
      fetch: hospital.fetch,
      cookie: { oneAtATime },
      onUser: hear,
    });
  const openHeardTab = (): HospitalClient => openTab((user) => heard.push(user?.id));
  const tokenUsedBy = async (tab: HospitalClient): Promise<unknown> =>
    ((await dataOf(tab.rest.GET('/v1/me'))) as unknown as { token: string }).token;
  const signedInTab = async (): Promise<HospitalClient> => {
    const tab = openHeardTab();
    await tab.signIn('mona@example.test', 'secret');
    return tab;
  };

  it('signs in, asks in the name of who did, and has no refresh token', async () => {
    const tab = openHeardTab();
    expect(await tab.signIn('mona@example.test', 'secret')).toMatchObject({ id: 'mona' });
    expect([tab.user?.id, tab.tokens]).toEqual(['mona', null]);
    expect(await tokenUsedBy(tab)).toBe('access-1');
    expect(heard).toEqual(['mona']);
    expect(hospital.sent[0]?.credentials).toBe('same-origin');
  });

  it('goes on when it is opened again, and what is asked meanwhile waits for that', async () => {
    await signedInTab();
    const tab = openHeardTab();
    const [user, token] = await Promise.all([tab.resume(), tokenUsedBy(tab)]);
    expect([user?.id, token]).toEqual(['mona', 'access-2']);
    expect(heard).toEqual(['mona', 'mona']);
  });

  it('hears that nobody is signed in when there is no session, and may ask what is public', async () => {
    const tab = openHeardTab();
    const [user, token] = await Promise.all([tab.resume(), tokenUsedBy(tab)]);
    expect([user, token]).toEqual([null, '']);
    expect([tab.user, heard]).toEqual([undefined, [undefined]]);
  });

  it.each(['lost', 503, 429] as const)('does not know who is signed in when it hears %s', async (fault) => {
    await signedInTab();
    const tab = openTab((user) => heard.push(user?.id));
    heard = [];
    hospital.fault = fault;
    await expect(tab.resume()).rejects.toThrow();
    expect(heard).toEqual([]);
    hospital.fault = undefined;
    expect(await tab.resume()).toMatchObject({ id: 'mona' });
    expect(heard).toEqual(['mona']);
  });

  it('exchanges its token once for all who meet its end, and sends each cookie once from all tabs', async () => {
    const first = await signedInTab();
    const second = openTab();
    await second.resume();
    hospital.accepts = (token) => !['access-1', 'access-2'].includes(token);
    await Promise.all([first, second, first, second].map(tokenUsedBy));
    expect(hospital.exchanged).toEqual(['refresh_token=1', 'refresh_token=2', 'refresh_token=3']);
    expect(heard).toEqual(['mona']);
  });

  it('is still signed in when an exchange was lost, and not when it was refused', async () => {
    const tab = await signedInTab();
    hospital.accepts = (token) => token !== 'access-1';
    hospital.fault = 'lost';
    await expect(tokenUsedBy(tab)).rejects.toThrow(TypeError);
    expect([tab.user?.id, heard]).toEqual(['mona', ['mona']]);
    hospital.fault = 401;
    await expect(tokenUsedBy(tab)).rejects.toMatchObject({ status: 401 });
    expect([tab.user, heard]).toEqual([undefined, ['mona', undefined]]);
  });

  it('signs out in all tabs, also when it never knew who was signed in', async () => {
    const other = await signedInTab();
    const tab = openTab();
    await tab.signOut();
    expect(hospital.jar).toBe('');
    hospital.accepts = () => false;
    await expect(tokenUsedBy(other)).rejects.toMatchObject({ status: 401 });
    expect(heard).toEqual(['mona', undefined]);
    expect(await openTab().resume()).toBeNull();
  });

  it('is signed out here although the hospital cannot be told', async () => {
    const tab = await signedInTab();
    hospital.fault = 'lost';
    await expect(tab.signOut()).rejects.toThrow(TypeError);
    expect([tab.user, heard]).toEqual([undefined, ['mona', undefined]]);
  });

  it('does nothing in the name of somebody else who has signed in in another tab', async () => {
    const tab = await signedInTab();
    await openTab().signIn('omar@example.test', 'secret');
    hospital.accepts = (token) => token !== 'access-1';
    const asked = hospital.sent.length;
    await expect(tokenUsedBy(tab)).rejects.toMatchObject({ status: 401, code: 'auth.unauthenticated' });
    expect([tab.user, heard]).toEqual([undefined, ['mona', undefined]]);
    // The request, and the exchange: the request did not go out again.
    expect(hospital.sent.slice(asked).map(({ method }) => method)).toEqual(['GET', 'POST']);
  });

  it('stays signed out when it signs out while it is still being resumed', async () => {
    await signedInTab();
    heard = [];
    const tab = new HospitalClient({
      baseUrl: hospital.url,
      fetch: hospital.fetch,
      // A browser without locks.
      cookie: { oneAtATime: (work) => work() },
      onUser: (user) => heard.push(user?.id),
    });
    hospital.answerMilliseconds = 100;
    expect(await Promise.all([tab.resume(), tab.signOut()])).toEqual([null, undefined]);
    expect([tab.user, heard]).toEqual([undefined, [undefined]]);
  });

  it('tries again after an exchange that could not even begin', async () => {
    await signedInTab();
    let locks = undefined as typeof oneAtATime | undefined;
    const cookie = {
      oneAtATime: <T>(work: () => Promise<T>): Promise<T> => (locks as typeof oneAtATime)(work),
    };
    const tab = new HospitalClient({ baseUrl: hospital.url, fetch: hospital.fetch, cookie });
    await expect(tab.resume()).rejects.toThrow(TypeError);
    locks = oneAtATime;
    expect(await tab.resume()).toMatchObject({ id: 'mona' });
  });
});

describe('An app that keeps its tokens', () => {
  it('resumes with those that it was given, and without any hears that nobody is signed in', async () => {
    const heard: unknown[] = [];
    const client = new HospitalClient({
      baseUrl: 'http://127.0.0.1:1',
      onUser: (user) => heard.push(user),
    });
    expect(await client.resume()).toBeNull();
    expect(heard).toEqual([null]);
  });
});
