import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  MailedSecrets,
  PasswordChanged,
  PasswordResetRequested,
  PasswordResets,
  RegistrationOfKnownEmail,
  RegistrationRequested,
  UserInvited,
} from '#libs/identity';
import { newId } from '#libs/platform';
import { NotificationsContext } from './support/notifications-context.js';
import { People } from './support/people.js';

let context: NotificationsContext;
let people: People;
beforeAll(async () => {
  context = await NotificationsContext.start();
  people = new People(context.context.database);
});
afterAll(() => context.close());

async function registration(minutes = 15): Promise<string> {
  const id = newId();
  await context.context.database.query(
    `INSERT INTO registrations (id, email, password_hash, locale, profile, expires_at)
     VALUES ($1, $2, 'x', 'ar', '{"firstName": "سارة"}', now() + make_interval(mins => $3))`,
    [id, `${id}@example.test`, minutes],
  );
  return id;
}

describe('mails about an account', () => {
  it('bring the code of a registration, in its language, and keep none of it', async () => {
    const registrationId = await registration();
    const { rows, inbox } = await context.happens(RegistrationRequested, { registrationId });
    const code = context.get(MailedSecrets).verificationCode(registrationId);
    expect(inbox).toHaveLength(1);
    expect(inbox[0]?.recipient).toBe(`${registrationId}@example.test`);
    expect(inbox[0]?.text).toContain(code);
    expect(inbox[0]?.html).toContain('dir="rtl"');
    expect(rows[0]?.context).toEqual({ registrationId });
  });

  it('are skipped once the registration is gone', async () => {
    const { rows, inbox } = await context.happens(RegistrationRequested, { registrationId: newId() });
    expect(rows.map(({ skip_reason }) => skip_reason)).toEqual(['recipient_gone']);
    expect(inbox).toEqual([]);
  });

  it('bring an invitation and a reset as a link and as a bare token, valid as long as they say', async () => {
    for (const [event, kind, hours, said] of [
      [UserInvited, 'invitation', 168, '7 days'],
      [PasswordResetRequested, 'reset', 1, 'one hour'],
    ] as const) {
      const { userId } = await people.add('patient');
      const passwordResetId = await context.get(PasswordResets).add(userId, kind);
      const { inbox } = await context.happens(event, { userId, passwordResetId });
      const token = context.get(MailedSecrets).passwordToken(passwordResetId);
      expect(inbox[0]?.text).toContain(`\nhttp://localhost:3000/set-password?token=${token}\n`);
      expect(inbox[0]?.text).toContain(`\n${token}\n`);
      expect(inbox[0]?.text).toContain(said);
      const [row] = await context.context.database.query<{ hours: number }>(
        'SELECT round(extract(epoch FROM expires_at - now()) / 3600)::int AS hours FROM password_resets WHERE id = $1',
        [passwordResetId],
      );
      expect(row?.hours).toBe(hours);
    }
  });

  it('tell the owner that the address was used again, with a way to a new password', async () => {
    const { userId } = await people.add('patient');
    const { inbox } = await context.happens(RegistrationOfKnownEmail, { userId });
    expect(inbox[0]?.text).toContain('http://localhost:3000/forgot-password');
  });

  it('skip closed accounts, save for the warning that the password was changed', async () => {
    const { userId } = await people.add('patient', { active: false });
    const known = await context.happens(RegistrationOfKnownEmail, { userId });
    expect(known.rows[0]?.skip_reason).toBe('account_closed');
    const changed = await context.happens(PasswordChanged, { userId });
    expect(changed.inbox).toHaveLength(1);
  });
});
