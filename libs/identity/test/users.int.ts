import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Actor,
  Forbidden,
  newId,
  NotFound,
  PageQuery,
  PreconditionFailed,
  withContext,
} from '#libs/platform';
import { EmailTaken, InvalidToken, LastAdmin } from '../src/identity.errors.js';
import { MailedSecrets } from '../src/mailed-secrets.js';
import { ResetPassword } from '../src/password-resets/reset-password.js';
import { SessionAuthenticator } from '../src/sessions/session-authenticator.js';
import { Accounts } from '../src/users/accounts.js';
import { Contacts } from '../src/users/contacts.js';
import { ManageUsers, type UserFilter } from '../src/users/manage-users.js';
import { OwnAccount } from '../src/users/own-account.js';
import { UpdateUser } from '../src/users/update-user.js';
import { identityContext, type IdentityContext, PASSWORD } from './support/identity-context.js';

let context: IdentityContext;
let users: ManageUsers;
let accounts: Accounts;
let admin: Actor;
beforeAll(async () => {
  context = await identityContext();
  users = context.get(ManageUsers);
  accounts = context.get(Accounts);
  admin = actorFor('admin', await accounts.invite({ ...person('Amal', 'Admin'), role: 'admin' }));
});
afterAll(() => context.close());

const actorFor = (role: 'patient' | 'admin', userId: string): Actor => ({
  role,
  userId,
  sessionId: newId(),
  patientId: null,
  doctorId: null,
});

const person = (firstName: string, lastName: string, email = `${newId()}@example.test`) => ({
  email,
  firstName,
  lastName,
  locale: 'en' as const,
});

const birth = { dateOfBirth: '1990-04-23', sex: 'female' as const };

async function list(filter: UserFilter, actor = admin, limit = 100): Promise<string[]> {
  const { items } = await users.list(actor, filter, Object.assign(new PageQuery(), { limit }));
  return items.map(({ firstName }) => firstName);
}

describe('Making an account', () => {
  it('makes a patient with a profile, invited', async () => {
    const user = await users.create(admin, { ...person('Mona', 'Haddad'), ...birth, role: 'patient' });
    expect(user).toMatchObject({ role: 'patient', active: true, version: 1, doctorId: null });
    expect(await context.database.query('SELECT FROM patients WHERE id = $1', [user.patientId])).toHaveLength(
      1,
    );
    expect(await context.events('user.invited')).toContainEqual(expect.objectContaining({ userId: user.id }));
    expect(await context.get(Contacts).ofPatient(user.patientId ?? '')).toMatchObject({ firstName: 'Mona' });
  });

  it('makes a doctor with a profile, and an admin without one', async () => {
    const doctor = await users.create(admin, {
      ...person('Omar', 'Said'),
      role: 'doctor',
      specialty: 'cardiology',
    });
    const profiles = await context.database.query('SELECT specialty FROM doctors WHERE id = $1', [
      doctor.doctorId,
    ]);
    expect(profiles).toEqual([{ specialty: 'cardiology' }]);
    const other = await users.create(admin, { ...person('Aya', 'Admin'), role: 'admin' });
    expect(other).toMatchObject({ patientId: null, doctorId: null });
    expect((await context.get(Contacts).admins()).map(({ userId }) => userId)).toContain(other.id);
  });

  it('refuses an address that is taken, in whatever case, and keeps no profile', async () => {
    const { email } = await users.create(admin, { ...person('One', 'Only'), ...birth, role: 'patient' });
    const before = await context.database.query('SELECT FROM patients');
    await expect(
      users.create(admin, { ...person('Two', 'Many', email.toUpperCase()), ...birth, role: 'patient' }),
    ).rejects.toThrow(EmailTaken);
    expect(await context.database.query('SELECT FROM patients')).toHaveLength(before.length);
  });

  it('makes one account when two admins are faster than each other', async () => {
    const email = `${newId()}@example.test`;
    const results = await Promise.allSettled(
      ['A', 'B', 'C'].map((name) => users.create(admin, { ...person(name, name, email), role: 'admin' })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('The list of accounts', () => {
  it('is narrowed by name, address, role and state', async () => {
    const marker = newId();
    const make = async (name: string, role: 'admin' | 'patient') =>
      users.create(admin, {
        ...person(name, `X${marker}`, `${name}.${marker}@example.test`),
        ...(role === 'patient' ? { role, ...birth } : { role }),
      });
    const closed = await make('Closed', 'patient');
    await users.deactivate(admin, closed.id);
    await make('Patient', 'patient');
    await make('Chief', 'admin');
    expect(await list({ q: marker })).toEqual(['Chief', 'Patient', 'Closed']);
    expect(await list({ q: `patient x${marker.toUpperCase()}` })).toEqual(['Patient']);
    expect(await list({ q: marker, role: 'patient' })).toEqual(['Patient', 'Closed']);
    expect(await list({ q: marker, active: false })).toEqual(['Closed']);
    expect(await list({ q: marker, active: true })).toEqual(['Chief', 'Patient']);
  });

  it('takes % and _ as what they are', async () => {
    expect(await list({ q: '%' })).toEqual([]);
    expect(await list({ q: '_' })).toEqual([]);
    await users.create(admin, { ...person('100% \\ sure_', 'Y'), role: 'admin' });
    expect(await list({ q: '0% \\ sure_' })).toEqual(['100% \\ sure_']);
  });

  it('goes on where the page before ended', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await users.list(admin, {}, Object.assign(new PageQuery(), { limit: 3, cursor }));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(await context.database.query('SELECT FROM users')).toHaveLength(seen.length);
  });

  it('shows anybody but an admin only themselves', async () => {
    const { account } = await context.signUp();
    expect(await list({}, actorFor('patient', account.id))).toEqual(['Mona']);
  });
});

describe('Changing an account', () => {
  const update = (...args: Parameters<UpdateUser['run']>) => context.get(UpdateUser).run(...args);

  it('counts the version, and refuses a change that is based on an older one', async () => {
    const { account } = await context.signUp();
    const self = actorFor('patient', account.id);
    const own = context.get(OwnAccount);
    expect(await own.update(self, { firstName: 'Muna', locale: 'ar' }, 1)).toMatchObject({
      version: 2,
      locale: 'ar',
    });
    await expect(own.update(self, { firstName: 'Late' }, 1)).rejects.toThrow(PreconditionFailed);
    expect(await own.read(self)).toMatchObject({ firstName: 'Muna', version: 2 });
    expect(await own.update(self, { firstName: 'Muna' }, undefined)).toMatchObject({ version: 2 });
  });

  it('lets one of two changes of the same version through', async () => {
    const { account } = await context.signUp();
    const results = await Promise.allSettled(
      ['One', 'Two'].map((firstName) => update(admin, account.id, { firstName }, 1)),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('hides other accounts from a patient, and leaves the own address to an admin', async () => {
    const mine = actorFor('patient', (await context.signUp()).account.id);
    const theirs = (await context.signUp()).account.id;
    await expect(update(mine, theirs, { firstName: 'X' }, undefined)).rejects.toThrow(NotFound);
    await expect(update(mine, mine.userId ?? '', { email: 'x@example.test' }, undefined)).rejects.toThrow(
      Forbidden,
    );
  });

  it('refuses an address that another account has', async () => {
    const [one, other] = [(await context.signUp()).account, (await context.signUp()).account];
    await expect(update(admin, one.id, { email: other.email.toUpperCase() }, undefined)).rejects.toThrow(
      EmailTaken,
    );
    await expect(update(admin, one.id, { email: one.email.toUpperCase() }, undefined)).resolves.toMatchObject(
      {
        version: 2,
      },
    );
  });

  it('voids the invitation that went to a wrong address, and sends another', async () => {
    const { id } = await users.create(admin, { ...person('Nora', 'New'), role: 'admin' });
    const tokens = async (): Promise<string[]> =>
      (await context.events<{ userId: string; passwordResetId: string }>('user.invited'))
        .filter(({ userId }) => userId === id)
        .map(({ passwordResetId }) => context.get(MailedSecrets).passwordToken(passwordResetId));
    await update(admin, id, { email: `${newId()}@example.test` }, undefined);
    const [old = '', fresh = ''] = await tokens();
    await expect(context.get(ResetPassword).run(old, PASSWORD)).rejects.toThrow(InvalidToken);
    await expect(context.get(ResetPassword).run(fresh, PASSWORD)).resolves.toBeUndefined();
  });
});

describe('Closing an account', () => {
  it('ends its sessions, tells it once, and opening it again brings none of them back', async () => {
    const { account, accessToken } = await context.signUp();
    await users.deactivate(admin, account.id);
    expect(await users.deactivate(admin, account.id)).toMatchObject({ active: false, version: 2 });
    expect(await context.get(SessionAuthenticator).actorOfToken(accessToken)).toBeNull();
    expect(await users.reactivate(admin, account.id)).toMatchObject({ active: true, version: 3 });
    expect(await context.get(SessionAuthenticator).actorOfToken(accessToken)).toBeNull();
    const told = (await context.events<{ userId: string }>('user.deactivated')).filter(
      ({ userId }) => userId === account.id,
    );
    expect(told).toHaveLength(1);
  });

  it('leaves one admin who can sign in, even when two close each other', async () => {
    await context.database.query(`UPDATE users SET active = false WHERE role = 'admin'`);
    const [one, two] = [
      await accounts.invite({ ...person('One', 'Admin'), role: 'admin' }),
      await accounts.invite({ ...person('Two', 'Admin'), role: 'admin' }),
    ];
    await expect(accounts.deactivate(one)).rejects.toThrow(LastAdmin);
    await context.database.query(`UPDATE users SET password_hash = 'x' WHERE id IN ($1, $2)`, [one, two]);
    const results = await Promise.allSettled([accounts.deactivate(one), accounts.deactivate(two)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(LastAdmin);
    expect(await context.get(Contacts).admins()).toHaveLength(1);
  });

  it('closes the account of a doctor by the doctor’s id', async () => {
    const doctor = await users.create(admin, { ...person('Dina', 'Doctor'), role: 'doctor', specialty: 'x' });
    await accounts.deactivateDoctor(doctor.doctorId ?? '', 'Moved away');
    expect(await users.read(admin, doctor.id)).toMatchObject({ active: false });
  });

  it('is told to the audit log with who did it', async () => {
    const { account } = await context.signUp();
    await withContext({ requestId: 'r', address: null, actor: admin }, () =>
      users.deactivate(admin, account.id),
    );
    expect(
      await context.database.query(
        `SELECT actor_id, actor_role FROM audit_events WHERE entity_id = $1 AND action = 'user.deactivated'`,
        [account.id],
      ),
    ).toEqual([{ actor_id: admin.userId, actor_role: 'admin' }]);
  });

  it('finds no account that there is not', async () => {
    await expect(users.deactivate(admin, newId())).rejects.toThrow(NotFound);
    await expect(users.read(admin, newId())).rejects.toThrow(NotFound);
  });
});
