import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createSecretKey } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import { type Actor, newId, NotFound, PageQuery, Slots } from '#libs/platform';
import { InvalidCredentials, InvalidRefreshToken, RefreshTokenReused } from '../src/identity.errors.js';
import { ForgetExpired } from '../src/jobs/forget-expired.js';
import { PasswordHasher } from '../src/passwords/password-hasher.js';
import { SecretKeys } from '../src/secret-keys.js';
import { LogIn } from '../src/sessions/log-in.js';
import { OwnSessions } from '../src/sessions/own-sessions.js';
import { RefreshSession } from '../src/sessions/refresh-session.js';
import { SessionAuthenticator } from '../src/sessions/session-authenticator.js';
import { Accounts } from '../src/users/accounts.js';
import {
  identityContext,
  type IdentityContext,
  OTHER_PASSWORD,
  PASSWORD,
} from './support/identity-context.js';

let context: IdentityContext;
let logIn: LogIn;
let refresh: RefreshSession;
let sessions: OwnSessions;
let authenticator: SessionAuthenticator;
beforeAll(async () => {
  context = await identityContext();
  logIn = context.get(LogIn);
  refresh = context.get(RefreshSession);
  sessions = context.get(OwnSessions);
  authenticator = context.get(SessionAuthenticator);
});
afterAll(() => context.close());

async function actorOf(token: string): Promise<Actor> {
  const actor = await authenticator.actorOfToken(token);
  if (!actor) throw new Error('The token is not valid.');
  return actor;
}

describe('Signing in', () => {
  it('opens a session whatever the case of the address', async () => {
    const { account } = await context.signUp();
    const signedIn = await logIn.run(account.email.toUpperCase(), PASSWORD, 'A browser');
    expect(signedIn.accessTokenExpiresAt).toEqual(new Date('2026-03-01T09:15:00Z'));
    expect(signedIn.refreshTokenExpiresAt).toEqual(new Date('2026-03-31T09:00:00Z'));
    expect(await authenticator.actorOfToken(signedIn.accessToken)).toEqual({
      role: 'patient',
      userId: account.id,
      sessionId: signedIn.sessionId,
      patientId: account.patient_id,
      doctorId: null,
    });
  });

  it('does the same work for a wrong password, an unknown address, a closed and an invited account', async () => {
    const known = (await context.signUp()).account;
    const closed = (await context.signUp()).account;
    await context.get(Accounts).deactivate(closed.id);
    const invited = `${newId()}@example.test`;
    await context
      .get(Accounts)
      .invite({ email: invited, role: 'admin', firstName: 'A', lastName: 'B', locale: 'en' });
    const slow = jest.spyOn(context.get(PasswordHasher), 'verify');
    for (const [email, password] of [
      [known.email, OTHER_PASSWORD],
      [`${newId()}@example.test`, PASSWORD],
      [closed.email, PASSWORD],
      [invited, PASSWORD],
    ] as const) {
      slow.mockClear();
      await expect(logIn.run(email, password, null)).rejects.toThrow(InvalidCredentials);
      expect(slow).toHaveBeenCalledTimes(1);
    }
    slow.mockRestore();
  });

  it('computes one hash with a stored one and without', async () => {
    const hasher = context.get(PasswordHasher);
    const stored = await hasher.hash(PASSWORD);
    const computed = jest.spyOn(Slots.prototype, 'run');
    for (const hash of [stored, null]) {
      computed.mockClear();
      await hasher.verify(hash, OTHER_PASSWORD);
      expect(computed).toHaveBeenCalledTimes(1);
    }
    computed.mockRestore();
  });

  it('never lets the stand-in hash be the password of anybody', async () => {
    const hasher = context.get(PasswordHasher);
    await expect(hasher.verify(null, 'the password of no account')).resolves.toBe(false);
    await expect(hasher.verify(await hasher.hash(PASSWORD), PASSWORD)).resolves.toBe(true);
  });

  it('writes every sign-in and every refusal to the audit log', async () => {
    const { account } = await context.signUp();
    await logIn.run(account.email, PASSWORD, null);
    await expect(logIn.run(account.email, OTHER_PASSWORD, null)).rejects.toThrow(InvalidCredentials);
    expect((await context.audited()).slice(-2)).toEqual(['session.opened', 'login.refused']);
  });

  it('opens no session when the account is closed while its password is being checked', async () => {
    const { account } = await context.signUp();
    const hasher = context.get(PasswordHasher);
    const slow = jest.spyOn(hasher, 'verify').mockImplementationOnce(async () => {
      await context.get(Accounts).deactivate(account.id);
      return true;
    });
    await expect(logIn.run(account.email, PASSWORD, null)).rejects.toThrow(InvalidCredentials);
    slow.mockRestore();
  });
});

describe('An access token', () => {
  it('ends after 15 minutes', async () => {
    const { account } = await context.signUp();
    const { accessToken } = await logIn.run(account.email, PASSWORD, null);
    const start = context.clock.now();
    context.pass({ minutes: 14 });
    expect(await authenticator.actorOfToken(accessToken)).not.toBeNull();
    context.pass({ minutes: 1 });
    expect(await authenticator.actorOfToken(accessToken)).toBeNull();
    context.clock.set(start);
  });

  it('is refused at once when its session has ended or its account is closed', async () => {
    const { account, accessToken } = await context.signUp();
    const other = await logIn.run(account.email, PASSWORD, null);
    await sessions.logOut(await actorOf(accessToken));
    expect(await authenticator.actorOfToken(accessToken)).toBeNull();
    expect(await authenticator.actorOfToken(other.accessToken)).not.toBeNull();
    await context.get(Accounts).deactivate(account.id);
    expect(await authenticator.actorOfToken(other.accessToken)).toBeNull();
    await context.get(Accounts).reactivate(account.id);
    expect(await authenticator.actorOfToken(other.accessToken)).toBeNull();
  });

  it('is refused with another algorithm, issuer, audience or key, or without a signature', async () => {
    const { account, sessionId } = await context.signUp();
    const iat = context.clock.now().getTime() / 1000;
    const payload = { sub: account.id, sid: sessionId, iat, exp: iat + 900 };
    const key = context.get(SecretKeys).accessTokens;
    const right = { algorithm: 'HS256', issuer: 'hospital-backend', audience: 'hospital-api' } as const;
    const sign = (options: object, secret = key): string =>
      new JwtService({ secret, signOptions: { ...right, ...options } }).sign(payload);
    const none = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${sign({}).split('.')[1]}.`;
    expect(await authenticator.actorOfToken(sign({}))).not.toBeNull();
    for (const token of [
      sign({ algorithm: 'HS512' }),
      sign({ issuer: 'somebody-else' }),
      sign({ audience: 'something-else' }),
      sign({}, createSecretKey(Buffer.alloc(32, 1))),
      sign({}, context.get(SecretKeys).mailedSecrets),
      none,
      '',
      'a.b.c',
    ]) {
      expect(await authenticator.actorOfToken(token)).toBeNull();
    }
  });
});

describe('Refreshing', () => {
  it('gives new tokens for the same session, and only the digest is kept', async () => {
    const first = await context.signUp();
    const second = await refresh.run(first.refreshToken, 'Another browser');
    expect(second.sessionId).toBe(first.sessionId);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(Buffer.from(second.refreshToken, 'base64url')).toHaveLength(32);
    const stored = JSON.stringify(await context.database.query('SELECT hash::text FROM refresh_tokens'));
    expect(stored).not.toContain(Buffer.from(second.refreshToken).toString('hex'));
    await expect(refresh.run(second.refreshToken, null)).resolves.toBeDefined();
  });

  it('ends the session for both hands when a token comes a second time, although it refuses', async () => {
    const first = await context.signUp();
    const second = await refresh.run(first.refreshToken, null);
    await expect(refresh.run(first.refreshToken, null)).rejects.toThrow(RefreshTokenReused);
    expect(await authenticator.actorOfToken(second.accessToken)).toBeNull();
    await expect(refresh.run(second.refreshToken, null)).rejects.toThrow(InvalidRefreshToken);
    expect((await context.audited()).at(-1)).toBe('session.ended_by_reuse');
  });

  it('lets exactly one of two racers win and takes the other for a thief, twenty times', async () => {
    for (let round = 0; round < 20; round++) {
      const { refreshToken, accessToken } = await context.signUp();
      const results = await Promise.allSettled([
        refresh.run(refreshToken, null),
        refresh.run(refreshToken, null),
      ]);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(
        RefreshTokenReused,
      );
      expect(await authenticator.actorOfToken(accessToken)).toBeNull();
    }
  });

  it('refuses a token that is unknown, expired, or of an ended session', async () => {
    await expect(refresh.run('not one of ours', null)).rejects.toThrow(InvalidRefreshToken);
    const { refreshToken, accessToken } = await context.signUp();
    await sessions.logOut(await actorOf(accessToken));
    await expect(refresh.run(refreshToken, null)).rejects.toThrow(InvalidRefreshToken);
    const late = await context.signUp();
    const start = context.clock.now();
    context.pass({ days: 30 });
    await expect(refresh.run(late.refreshToken, null)).rejects.toThrow(InvalidRefreshToken);
    context.clock.set(start);
  });
});

describe('The own sessions', () => {
  const page = (limit: number, cursor?: string): PageQuery =>
    Object.assign(new PageQuery(), { limit, cursor });

  it('are listed page by page, the newest first, without the ended ones', async () => {
    const { account, accessToken } = await context.signUp();
    const opened = [];
    for (let count = 0; count < 3; count++)
      opened.push(await logIn.run(account.email, PASSWORD, `Browser ${count}`));
    const actor = await actorOf(accessToken);
    await sessions.revoke(actor, opened[1]?.sessionId ?? '');
    const first = await sessions.list(actor, page(2));
    expect(first.items.map(({ userAgent }) => userAgent)).toEqual(['Browser 2', 'Browser 0']);
    const second = await sessions.list(actor, page(2, first.nextCursor ?? undefined));
    expect(second.items.map(({ id }) => id)).toEqual([actor.sessionId]);
    expect(second.nextCursor).toBeNull();
  });

  it('can be ended, but not anybody else’s, nor one twice', async () => {
    const mine = await context.signUp();
    const theirs = await context.signUp();
    const actor = await actorOf(mine.accessToken);
    await expect(sessions.revoke(actor, theirs.sessionId)).rejects.toThrow(NotFound);
    await expect(sessions.revoke(actor, newId())).rejects.toThrow(NotFound);
    expect(await authenticator.actorOfToken(theirs.accessToken)).not.toBeNull();
    const other = await logIn.run(mine.account.email, PASSWORD, null);
    await sessions.revoke(actor, other.sessionId);
    expect(await authenticator.actorOfToken(other.accessToken)).toBeNull();
    await expect(sessions.revoke(actor, other.sessionId)).rejects.toThrow(NotFound);
  });
});

describe('Cleaning up', () => {
  it('forgets what has expired and keeps used refresh tokens until then', async () => {
    const { refreshToken, sessionId } = await context.signUp();
    await refresh.run(refreshToken, null);
    const tokens = () =>
      context.database.query('SELECT FROM refresh_tokens WHERE session_id = $1', [sessionId]);
    const session = () => context.database.query('SELECT FROM sessions WHERE id = $1', [sessionId]);
    const start = context.clock.now();
    const task = context.get(ForgetExpired);
    await task.run(start);
    expect(await tokens()).toHaveLength(2);
    context.pass({ days: 31 });
    await task.run(context.clock.now());
    expect([(await tokens()).length, (await session()).length]).toEqual([0, 1]);
    context.pass({ days: 60 });
    await task.run(context.clock.now());
    expect(await session()).toHaveLength(0);
    context.clock.set(start);
  });
});
