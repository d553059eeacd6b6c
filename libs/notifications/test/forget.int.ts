import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppointmentBooked } from '#libs/appointments';
import { Transaction } from '#libs/platform';
import { ForgetMessagesTask } from '../src/jobs/forget-messages.task.js';
import { NotificationsConfig } from '../src/notifications.config.js';
import { NotificationsContext } from './support/notifications-context.js';
import { People } from './support/people.js';

const DAY = 86_400_000;

describe('what was told long ago', () => {
  let context: NotificationsContext;
  beforeAll(async () => {
    context = await NotificationsContext.start();
  });
  afterAll(() => context.close());

  const counts = async (): Promise<Record<string, number>> => {
    const { database } = context.context;
    const [row] = await database.query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM mails) AS mails, (SELECT count(*)::int FROM reminders) AS reminders,
              (SELECT count(*)::int FROM notifications) AS notifications`,
    );
    return row ?? {};
  };
  const later = (days: number) =>
    new ForgetMessagesTask(context.get(Transaction), new NotificationsConfig()).run(
      new Date(Date.now() + days * DAY),
    );

  it('is forgotten, and what waits or was not read is not', async () => {
    const { database } = context.context;
    const people = new People(database);
    const [patient, doctor] = [await people.add('patient'), await people.add('doctor')];
    const appointmentId = await people.appointment(patient, doctor);
    await context.happens(AppointmentBooked, { appointmentId, version: 1, moves: 0 });
    await context.eventually(async () => ((await counts()).notifications === 2 ? true : null));
    await database.query('UPDATE notifications SET read_at = now() WHERE user_id = $1', [patient.userId]);
    await database.query('UPDATE mails SET sent_at = NULL WHERE recipient_id = $1', [doctor.profileId]);
    await database.query(
      `UPDATE reminders SET starts_at = now(), sent_at = CASE WHEN minutes_before = 60 THEN now() END`,
    );
    expect(await counts()).toEqual({ mails: 2, reminders: 2, notifications: 2 });
    await later(89);
    expect(await counts()).toEqual({ mails: 2, reminders: 2, notifications: 2 });
    await later(91);
    expect(await counts()).toEqual({ mails: 1, reminders: 1, notifications: 2 });
    await later(366);
    expect(await counts()).toEqual({ mails: 1, reminders: 1, notifications: 1 });
    const left = await database.query<{ user_id: string }>('SELECT user_id FROM notifications');
    expect(left).toEqual([{ user_id: doctor.userId }]);
  });
});
