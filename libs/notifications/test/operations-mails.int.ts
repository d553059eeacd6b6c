import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeadLettersWaiting, newId } from '#libs/platform';
import { NotificationsContext } from './support/notifications-context.js';

describe('mails about dead letters', () => {
  let context: NotificationsContext;
  beforeAll(async () => {
    context = await NotificationsContext.start();
  });
  afterAll(() => context.close());

  it('tell every admin how many there are of what, and nothing if none is left', async () => {
    const { database } = context.context;
    const admins = [newId(), newId()];
    for (const id of admins)
      await database.query(
        `INSERT INTO users (id, email, role, locale, first_name, last_name, created_at)
         VALUES ($1, $2, 'admin', 'en', 'Amal', 'Nasser', now())`,
        [id, `${id}@example.test`],
      );
    const none = await context.happens(DeadLettersWaiting, {});
    expect(none.rows.map((row) => row.skip_reason)).toEqual(['nothing_waits', 'nothing_waits']);
    for (const [name, minute] of [
      ['mail.requested', 10],
      ['mail.requested', 5],
      ['appointment.booked', 20],
    ] as const)
      await database.query(
        `INSERT INTO outbox_events (id, name, payload, occurred_at, relayed_at, failed_at)
         VALUES ($1, $2, '{"patientId":"never told"}', now(), now(), $3)`,
        [newId(), name, `2030-01-01T08:${minute}:00Z`],
      );
    const { inbox } = await context.happens(DeadLettersWaiting, {});
    expect(inbox.map(({ recipient }) => recipient).sort()).toEqual(
      admins.map((id) => `${id}@example.test`).sort(),
    );
    expect(inbox[0]?.subject).toBe('Work that failed waits for you: 3');
    expect(inbox[0]?.text).toContain('mail.requested: 2, appointment.booked: 1');
    expect(inbox[0]?.text).toContain('Tuesday 1 January 2030, 08:05 (Coordinated Universal Time, UTC)');
    expect(JSON.stringify(inbox)).not.toContain('never told');
  });
});
