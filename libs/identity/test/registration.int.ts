import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, sqlState, ValidationFailed } from '#libs/platform';
import { InvalidCode } from '../src/identity.errors.js';
import { PasswordHasher } from '../src/passwords/password-hasher.js';
import { Register } from '../src/registrations/register.js';
import { Registrations } from '../src/registrations/registrations.js';
import { VerifyEmail } from '../src/registrations/verify-email.js';
import { LogIn } from '../src/sessions/log-in.js';
import {
  identityContext,
  type IdentityContext,
  OTHER_PASSWORD,
  PASSWORD,
  registration,
} from './support/identity-context.js';

let context: IdentityContext;
let register: Register;
let verify: VerifyEmail;
beforeAll(async () => {
  context = await identityContext();
  register = context.get(Register);
  verify = context.get(VerifyEmail);
});
afterAll(() => context.close());

const address = (): string => `${newId()}@example.test`;
const wrong = (code: string): string => (code === '000000' ? '000001' : '000000');

describe('Registering', () => {
  it('keeps the registration, its audit row and its event together, and no account', async () => {
    const email = address();
    await register.run(registration(email));
    const [row] = await context.database.query<{ id: string; password_hash: string }>(
      'SELECT id, password_hash FROM registrations WHERE email = $1',
      [email],
    );
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await context.events('registration.requested')).toContainEqual({ registrationId: row?.id });
    expect(await context.database.query('SELECT FROM users WHERE email = $1', [email])).toEqual([]);
    expect(await context.get(Registrations).recipient(row?.id ?? '')).toEqual({
      email,
      locale: 'en',
      firstName: 'Mona',
    });
  });

  it('tells the owner of a known address, keeps nothing, and hashes all the same', async () => {
    const { account } = await context.signUp();
    const hash = jest.spyOn(context.get(PasswordHasher), 'hash');
    await register.run(registration(account.email.toUpperCase()));
    expect(hash).toHaveBeenCalledTimes(1);
    hash.mockRestore();
    expect(await context.events('registration.of_known_email')).toContainEqual({ userId: account.id });
    expect(
      await context.database.query('SELECT FROM registrations WHERE lower(email) = $1', [account.email]),
    ).toEqual([]);
  });

  it('refuses a common password and an impossible birth date before anything is kept', async () => {
    const email = address();
    await expect(register.run(registration(email, { password: 'Password12345' }))).rejects.toThrow(
      ValidationFailed,
    );
    await expect(
      register.run(registration(email, { profile: { dateOfBirth: '2026-03-02' } })),
    ).rejects.toThrow(ValidationFailed);
    expect(await context.database.query('SELECT FROM registrations WHERE email = $1', [email])).toEqual([]);
  });
});

describe('Verifying an address', () => {
  it('makes account, profile and session, and forgets the registrations', async () => {
    const email = address();
    const signedIn = await context.signUp(email);
    expect(signedIn.account).toMatchObject({ email, role: 'patient', locale: 'en', doctor_id: null });
    expect(
      await context.database.query('SELECT first_name FROM patients WHERE id = $1', [
        signedIn.account.patient_id,
      ]),
    ).toEqual([{ first_name: 'Mona' }]);
    expect(await context.database.query('SELECT FROM registrations WHERE email = $1', [email])).toEqual([]);
    expect(await context.audited()).toContain('user.registered');
  });

  it('takes the registration whose code is given, so that nobody replaces another’s password', async () => {
    const email = address();
    await register.run(registration(email));
    const code = await context.codeOf(email);
    await register.run(registration(email, { password: OTHER_PASSWORD }));
    await verify.run(email.toUpperCase(), code, null);
    await expect(context.get(LogIn).run(email, PASSWORD, null)).resolves.toBeDefined();
  });

  it('commits a wrong try, and after ten of them voids every registration of the address', async () => {
    const email = address();
    await register.run(registration(email));
    const first = await context.codeOf(email);
    for (let tries = 0; tries < 9; tries++)
      await expect(verify.run(email, wrong(first), null)).rejects.toThrow(InvalidCode);
    await register.run(registration(email));
    const second = await context.codeOf(email);
    const neither = ['000000', '000001', '000002'].find((code) => code !== first && code !== second) ?? '';
    await expect(verify.run(email, neither, null)).rejects.toThrow(InvalidCode);
    expect(
      await context.database.query('SELECT wrong_tries FROM registrations WHERE email = $1', [email]),
    ).toEqual([{ wrong_tries: 10 }, { wrong_tries: 10 }]);
    await expect(verify.run(email, first, null)).rejects.toThrow(InvalidCode);
    await expect(verify.run(email, second, null)).rejects.toThrow(InvalidCode);
    await register.run(registration(email));
    await expect(verify.run(email, await context.codeOf(email), null)).resolves.toBeDefined();
  });

  it('counts ten wrong tries at once as ten', async () => {
    const email = address();
    await register.run(registration(email));
    const code = await context.codeOf(email);
    await Promise.allSettled(Array.from({ length: 10 }, () => verify.run(email, wrong(code), null)));
    await expect(verify.run(email, code, null)).rejects.toThrow(InvalidCode);
  });

  it('refuses a code after 15 minutes, and one of another address', async () => {
    const email = address();
    await register.run(registration(email));
    const code = await context.codeOf(email);
    await expect(verify.run(address(), code, null)).rejects.toThrow(InvalidCode);
    context.pass({ minutes: 15 });
    await expect(verify.run(email, code, null)).rejects.toThrow(InvalidCode);
  });

  it('makes one account when the code comes twice at once', async () => {
    const email = address();
    await register.run(registration(email));
    const code = await context.codeOf(email);
    const results = await Promise.allSettled([verify.run(email, code, null), verify.run(email, code, null)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(InvalidCode);
    expect(await context.database.query('SELECT FROM users WHERE email = $1', [email])).toHaveLength(1);
  });

  it('keeps nothing of an account whose profile is refused', async () => {
    const nationalId = 'A-1000000001';
    const [one, other] = [address(), address()];
    await register.run(registration(one, { profile: { nationalId } }));
    await verify.run(one, await context.codeOf(one), null);
    await register.run(registration(other, { profile: { nationalId } }));
    const refusal: unknown = await verify
      .run(other, await context.codeOf(other), null)
      .catch((error: unknown) => error);
    expect(sqlState(refusal)).toBe('23505');
    expect(await context.database.query('SELECT FROM users WHERE email = $1', [other])).toEqual([]);
    expect(await context.database.query('SELECT FROM registrations WHERE email = $1', [other])).toHaveLength(
      1,
    );
  });
});
