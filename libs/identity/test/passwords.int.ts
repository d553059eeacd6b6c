import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, newId, ValidationFailed } from '#libs/platform';
import { InvalidCredentials, InvalidToken } from '../src/identity.errors.js';
import { MailedSecrets } from '../src/mailed-secrets.js';
import { ChangePassword } from '../src/password-resets/change-password.js';
import { ForgotPassword } from '../src/password-resets/forgot-password.js';
import { PasswordResets } from '../src/password-resets/password-resets.js';
import { ResetPassword } from '../src/password-resets/reset-password.js';
import { LogIn } from '../src/sessions/log-in.js';
import { SessionAuthenticator } from '../src/sessions/session-authenticator.js';
import { Accounts } from '../src/users/accounts.js';
import {
  identityContext,
  type IdentityContext,
  OTHER_PASSWORD,
  PASSWORD,
} from './support/identity-context.js';

interface Mailed {
  userId: string;
  passwordResetId: string;
}

let context: IdentityContext;
let forgot: ForgotPassword;
let reset: ResetPassword;
let logIn: LogIn;
beforeAll(async () => {
  context = await identityContext();
  forgot = context.get(ForgotPassword);
  reset = context.get(ResetPassword);
  logIn = context.get(LogIn);
});
afterAll(() => context.close());

const isValid = async (token: string): Promise<boolean> =>
  (await context.get(SessionAuthenticator).actorOfToken(token)) !== null;

/** The token of the latest mail of a kind to an account. */
async function mailed(event: string, userId: string): Promise<string> {
  const last = (await context.events<Mailed>(event)).filter((sent) => sent.userId === userId).at(-1);
  return context.get(MailedSecrets).passwordToken(last?.passwordResetId ?? '');
}

const requested = async (account: { id: string; email: string }): Promise<string> => {
  await forgot.run(account.email);
  return mailed('user.password_reset_requested', account.id);
};

describe('A forgotten password', () => {
  it('is replaced by the mailed link, which ends all sessions and tells the owner', async () => {
    const { account, accessToken } = await context.signUp();
    const token = await requested({ ...account, email: account.email.toUpperCase() });
    await reset.run(token, OTHER_PASSWORD);
    expect(await isValid(accessToken)).toBe(false);
    await expect(logIn.run(account.email, PASSWORD, null)).rejects.toThrow(InvalidCredentials);
    await expect(logIn.run(account.email, OTHER_PASSWORD, null)).resolves.toBeDefined();
    expect(await context.events('user.password_changed')).toContainEqual({ userId: account.id });
  });

  it('mails nothing for an unknown address or a closed account', async () => {
    const { account } = await context.signUp();
    await context.get(Accounts).deactivate(account.id);
    const before = await context.events('user.password_reset_requested');
    await forgot.run(`${newId()}@example.test`);
    await forgot.run(account.email);
    expect(await context.events('user.password_reset_requested')).toEqual(before);
  });

  it('has a link for one use and one hour', async () => {
    const { account } = await context.signUp();
    const token = await requested(account);
    await reset.run(token, OTHER_PASSWORD);
    await expect(reset.run(token, PASSWORD)).rejects.toThrow(InvalidToken);
    const late = await requested(account);
    const start = context.clock.now();
    context.pass({ hours: 1 });
    await expect(reset.run(late, PASSWORD)).rejects.toThrow(InvalidToken);
    context.clock.set(start);
  });

  it('takes one of two uses at once', async () => {
    const { account } = await context.signUp();
    const token = await requested(account);
    const results = await Promise.allSettled([
      reset.run(token, OTHER_PASSWORD),
      reset.run(token, OTHER_PASSWORD),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps the link good when the new password is refused', async () => {
    const { account } = await context.signUp();
    const token = await requested(account);
    await expect(reset.run(token, 'Password12345')).rejects.toThrow(ValidationFailed);
    await expect(reset.run(token, OTHER_PASSWORD)).resolves.toBeUndefined();
  });

  it('makes every other link void once it is replaced', async () => {
    const { account } = await context.signUp();
    const [first, second] = [await requested(account), await requested(account)];
    await reset.run(second, OTHER_PASSWORD);
    await expect(reset.run(first, PASSWORD)).rejects.toThrow(InvalidToken);
  });

  it('is not replaced by a token that we did not give out, or of a closed account', async () => {
    await expect(reset.run('A'.repeat(64), PASSWORD)).rejects.toThrow(InvalidToken);
    await expect(reset.run(context.get(MailedSecrets).passwordToken(newId()), PASSWORD)).rejects.toThrow(
      InvalidToken,
    );
    const { account } = await context.signUp();
    const token = await requested(account);
    await context.get(Accounts).deactivate(account.id);
    await expect(reset.run(token, PASSWORD)).rejects.toThrow(InvalidToken);
  });
});

describe('An invitation', () => {
  it('is accepted by setting a password within seven days', async () => {
    const email = `${newId()}@example.test`;
    const invite = { email, role: 'admin', firstName: 'Salma', lastName: 'Nasser', locale: 'ar' } as const;
    const userId = await context.get(Accounts).invite(invite);
    const [sent] = (await context.events<Mailed>('user.invited')).slice(-1);
    expect(await context.get(PasswordResets).recipient(sent?.passwordResetId ?? '')).toEqual({
      email,
      locale: 'ar',
      firstName: 'Salma',
    });
    const start = context.clock.now();
    context.pass({ days: 6, hours: 23 });
    await reset.run(await mailed('user.invited', userId), OTHER_PASSWORD);
    context.clock.set(start);
    await expect(logIn.run(email, OTHER_PASSWORD, null)).resolves.toBeDefined();
    expect(await context.events('user.password_changed')).not.toContainEqual({ userId });
    expect(await context.audited()).toContain('user.invitation_accepted');
  });

  it('ends after seven days; then a forgotten password leads in', async () => {
    const email = `${newId()}@example.test`;
    const userId = await context
      .get(Accounts)
      .invite({ email, role: 'admin', firstName: 'A', lastName: 'B', locale: 'en' });
    const token = await mailed('user.invited', userId);
    const start = context.clock.now();
    context.pass({ days: 7 });
    await expect(reset.run(token, OTHER_PASSWORD)).rejects.toThrow(InvalidToken);
    await reset.run(await requested({ id: userId, email }), OTHER_PASSWORD);
    await expect(logIn.run(email, OTHER_PASSWORD, null)).resolves.toBeDefined();
    context.clock.set(start);
  });
});

describe('Changing the password', () => {
  const change = (actor: Actor, current: string, next: string) =>
    context.get(ChangePassword).run(actor, current, next);

  it('ends all other sessions and every mailed link, and tells the owner', async () => {
    const { account, accessToken } = await context.signUp();
    const here = await logIn.run(account.email, PASSWORD, null);
    const link = await requested(account);
    const actor = await context.get(SessionAuthenticator).actorOfToken(here.accessToken);
    if (!actor) throw new Error('not signed in');
    await change(actor, PASSWORD, OTHER_PASSWORD);
    expect([await isValid(accessToken), await isValid(here.accessToken)]).toEqual([false, true]);
    await expect(reset.run(link, PASSWORD)).rejects.toThrow(InvalidToken);
    await expect(logIn.run(account.email, OTHER_PASSWORD, null)).resolves.toBeDefined();
    expect(await context.events('user.password_changed')).toContainEqual({ userId: account.id });
  });

  it('needs the present password, and a new one that is acceptable', async () => {
    const { accessToken, account } = await context.signUp();
    const actor = await context.get(SessionAuthenticator).actorOfToken(accessToken);
    if (!actor) throw new Error('not signed in');
    await expect(change(actor, OTHER_PASSWORD, OTHER_PASSWORD)).rejects.toThrow(InvalidCredentials);
    await expect(change(actor, PASSWORD, 'Password12345')).rejects.toThrow(ValidationFailed);
    await expect(logIn.run(account.email, PASSWORD, null)).resolves.toBeDefined();
  });
});
