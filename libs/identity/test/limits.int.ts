import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { newId, Redis, TooManyRequests } from '#libs/platform';
import { InvalidCode, InvalidCredentials, InvalidRefreshToken } from '../src/identity.errors.js';
import { MailedSecrets } from '../src/mailed-secrets.js';
import { ForgotPassword } from '../src/password-resets/forgot-password.js';
import { ResetPassword } from '../src/password-resets/reset-password.js';
import { PasswordHasher } from '../src/passwords/password-hasher.js';
import { Register } from '../src/registrations/register.js';
import { VerifyEmail } from '../src/registrations/verify-email.js';
import { LogIn } from '../src/sessions/log-in.js';
import { RefreshSession } from '../src/sessions/refresh-session.js';
import {
  from,
  identityContext,
  type IdentityContext,
  OTHER_PASSWORD,
  PASSWORD,
  registration,
} from './support/identity-context.js';

let context: IdentityContext;
let logIn: LogIn;
beforeAll(async () => {
  context = await identityContext({ factor: 1 });
  logIn = context.get(LogIn);
});
afterAll(() => context.close());

const email = (): string => `${newId()}@example.test`;
const host = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** What `times` attempts end with, one after the other, each from an address of its own. */
async function outcomes(times: number, attempt: () => Promise<unknown>, address = host): Promise<string[]> {
  const ends: string[] = [];
  for (let count = 0; count < times; count++) {
    ends.push(
      await from(address(), attempt).then(
        () => 'ok',
        (error: Error) => error.constructor.name,
      ),
    );
  }
  return ends;
}

const times = (count: number, name: string): string[] => Array<string>(count).fill(name);

describe('Wrong passwords', () => {
  it('lock an account for everybody, and an unknown address alike', async () => {
    const { account } = await from(host(), () => context.signUp());
    const expected = [...times(10, InvalidCredentials.name), TooManyRequests.name];
    expect(await outcomes(11, () => logIn.run(account.email, OTHER_PASSWORD, null))).toEqual(expected);
    expect(await outcomes(1, () => logIn.run(account.email.toUpperCase(), PASSWORD, null))).toEqual([
      TooManyRequests.name,
    ]);
    const unknown = email();
    expect(await outcomes(11, () => logIn.run(unknown, OTHER_PASSWORD, null))).toEqual(expected);
  });

  it('tell a locked account when to come again, without looking at the password', async () => {
    const unknown = email();
    await outcomes(10, () => logIn.run(unknown, OTHER_PASSWORD, null));
    const verify = jest.spyOn(context.get(PasswordHasher), 'verify');
    const refusal: unknown = await from(host(), () => logIn.run(unknown, PASSWORD, null)).catch(
      (e: unknown) => e,
    );
    expect(refusal).toBeInstanceOf(TooManyRequests);
    const { retryAfterSeconds } = (refusal as TooManyRequests).metadata;
    expect(retryAfterSeconds).toBeGreaterThan(890);
    expect(retryAfterSeconds).toBeLessThanOrEqual(900);
    expect(verify).not.toHaveBeenCalled();
    verify.mockRestore();
  });

  it('do not let the right one slip through among many at once', async () => {
    const { account } = await from(host(), () => context.signUp());
    const guesses = [...times(60, OTHER_PASSWORD), PASSWORD];
    const results = await Promise.allSettled(
      guesses.map((guess) => from(host(), () => logIn.run(account.email, guess, null))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(0);
    expect(results.at(-1)).toMatchObject({ reason: expect.any(TooManyRequests) as unknown });
  });

  it('do not count right ones, of which many may come at once', async () => {
    const { account } = await from(host(), () => context.signUp());
    const results = await Promise.allSettled(
      times(30, PASSWORD).map((password) => from(host(), () => logIn.run(account.email, password, null))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
  });

  it('are forgotten after a right one, and after a reset', async () => {
    const { account } = await from(host(), () => context.signUp());
    const wrong = () => logIn.run(account.email, OTHER_PASSWORD, null);
    await outcomes(9, wrong);
    expect(await outcomes(1, () => logIn.run(account.email, PASSWORD, null))).toEqual(['ok']);
    expect(await outcomes(10, wrong)).toEqual(times(10, InvalidCredentials.name));
    await from(host(), () => context.get(ForgotPassword).run(account.email));
    const [sent] = (await context.events<{ passwordResetId: string }>('user.password_reset_requested')).slice(
      -1,
    );
    const token = context.get(MailedSecrets).passwordToken(sent?.passwordResetId ?? '');
    await from(host(), () => context.get(ResetPassword).run(token, OTHER_PASSWORD));
    expect(await outcomes(1, wrong)).toEqual(['ok']);
  });
});

describe('One e-mail address', () => {
  it('is registered five times, whether it has an account or not', async () => {
    const { account } = await from(host(), () => context.signUp());
    const register = context.get(Register);
    const unknown = email();
    expect(await outcomes(6, () => register.run(registration(unknown)))).toEqual([
      ...times(5, 'ok'),
      TooManyRequests.name,
    ]);
    // Its own registration was the first of the five.
    expect(await outcomes(5, () => register.run(registration(account.email)))).toEqual([
      ...times(4, 'ok'),
      TooManyRequests.name,
    ]);
  });

  it('gets five links, whether it has an account or not', async () => {
    const { account } = await from(host(), () => context.signUp());
    for (const address of [account.email, email()]) {
      expect(await outcomes(6, () => context.get(ForgotPassword).run(address))).toEqual([
        ...times(5, 'ok'),
        TooManyRequests.name,
      ]);
    }
  });

  it('has ten codes tried', async () => {
    const address = email();
    expect(await outcomes(11, () => context.get(VerifyEmail).run(address, '000000', null))).toEqual([
      ...times(10, InvalidCode.name),
      TooManyRequests.name,
    ]);
  });
});

describe('One client', () => {
  it('tries 600 refresh tokens; the /64 of an IPv6 address is one client', async () => {
    const network = `2001:db8:${randomInt(65536).toString(16)}:${randomInt(65536).toString(16)}`;
    let last = 0;
    const address = (): string => `${network}::${(++last).toString(16)}`;
    const attempt = () => context.get(RefreshSession).run('not one of ours', null);
    expect(await outcomes(601, attempt, address)).toEqual([
      ...times(600, InvalidRefreshToken.name),
      TooManyRequests.name,
    ]);
    expect(await outcomes(1, attempt)).toEqual([InvalidRefreshToken.name]);
  });

  it('registers 100 people', async () => {
    const address = host();
    const results = await Promise.allSettled(
      Array.from({ length: 101 }, () =>
        from(address, () => context.get(Register).run(registration(email()))),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
  });
});

describe('Without Redis', () => {
  it('people sign in, wrong passwords still lock, and nothing waits', async () => {
    const { account } = await from(host(), () => context.signUp());
    const { client } = context.get(Redis);
    client.disconnect();
    while (client.status !== 'end') await new Promise((resolve) => setTimeout(resolve, 5));
    const start = performance.now();
    expect(await outcomes(1, () => logIn.run(account.email, PASSWORD, null))).toEqual(['ok']);
    expect(await outcomes(11, () => logIn.run(account.email, OTHER_PASSWORD, null))).toEqual([
      ...times(10, InvalidCredentials.name),
      TooManyRequests.name,
    ]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
