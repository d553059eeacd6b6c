import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvalidRefreshToken, RefreshTokenReused } from '../src/identity.errors.js';
import { LogOutByToken } from '../src/sessions/log-out-by-token.js';
import { RefreshSession } from '../src/sessions/refresh-session.js';
import { SessionAuthenticator } from '../src/sessions/session-authenticator.js';
import { type SignedIn } from '../src/sessions/sessions.js';
import { identityContext, type IdentityContext } from './support/identity-context.js';

const GRACE = 30;

let context: IdentityContext;
let logOut: LogOutByToken;
beforeAll(async () => {
  context = await identityContext();
  logOut = context.get(LogOutByToken);
});
afterAll(() => context.close());

const refresh = (refreshToken: string, graceSeconds = GRACE): Promise<SignedIn> =>
  context.get(RefreshSession).run(refreshToken, null, graceSeconds);
const isOpen = async ({ accessToken }: SignedIn): Promise<boolean> =>
  (await context.get(SessionAuthenticator).actorOfToken(accessToken)) !== null;
const passSeconds = (seconds: number): void => context.pass({ minutes: seconds / 60 });

describe('A refresh token with a grace', () => {
  it('gets the same next one when it comes again in time, so that there is one line of tokens', async () => {
    const first = await context.signUp();
    const second = await refresh(first.refreshToken);
    passSeconds(GRACE - 1);
    const again = await refresh(first.refreshToken);
    expect(again.refreshToken).toBe(second.refreshToken);
    expect(again.refreshToken).not.toBe(first.refreshToken);
    const third = await refresh(second.refreshToken);
    expect([third.sessionId, await isOpen(third)]).toEqual([first.sessionId, true]);
  });

  it('ends the session when it comes again too late', async () => {
    const first = await context.signUp();
    const second = await refresh(first.refreshToken);
    passSeconds(GRACE);
    await expect(refresh(first.refreshToken)).rejects.toThrow(RefreshTokenReused);
    expect(await isOpen(second)).toBe(false);
    await expect(refresh(second.refreshToken)).rejects.toThrow(InvalidRefreshToken);
  });

  it('ends the session when it comes again in time, but the next one was used already', async () => {
    const first = await context.signUp();
    const third = await refresh((await refresh(first.refreshToken)).refreshToken);
    await expect(refresh(first.refreshToken)).rejects.toThrow(RefreshTokenReused);
    expect(await isOpen(third)).toBe(false);
  });

  it('ends the session when it comes again to where there is no grace', async () => {
    const first = await context.signUp();
    const second = await refresh(first.refreshToken);
    await expect(refresh(first.refreshToken, 0)).rejects.toThrow(RefreshTokenReused);
    expect(await isOpen(second)).toBe(false);
  });

  it('does not come back to a session that was ended meanwhile', async () => {
    const first = await context.signUp();
    const second = await refresh(first.refreshToken);
    await logOut.run(second.refreshToken);
    await expect(refresh(first.refreshToken)).rejects.toThrow(InvalidRefreshToken);
  });

  it('gives all of many racers the same next one, ten times', async () => {
    for (let round = 0; round < 10; round++) {
      const { refreshToken } = await context.signUp();
      const racers = await Promise.all([1, 2, 3, 4].map(() => refresh(refreshToken)));
      expect(new Set(racers.map((racer) => racer.refreshToken)).size).toBe(1);
    }
  });
});

describe('Signing out by a refresh token', () => {
  it('ends its session once, with a line in the audit, also by a used one', async () => {
    const first = await context.signUp();
    const second = await refresh(first.refreshToken);
    const before = (await context.audited()).length;
    await logOut.run(first.refreshToken);
    await logOut.run(second.refreshToken);
    await logOut.run('not one of ours');
    expect(await isOpen(second)).toBe(false);
    expect((await context.audited()).slice(before)).toEqual(['session.closed']);
  });
});
