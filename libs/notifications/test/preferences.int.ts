import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppointmentBooked } from '#libs/appointments';
import { PasswordChanged } from '#libs/identity';
import { type Actor, Transaction } from '#libs/platform';
import { RecordReleased } from '#libs/records';
import { ResumeMailsTask } from '../src/jobs/resume-mails.task.js';
import { NotificationPreferences, type Preferences, wants as tells } from '../src/preferences/preferences.js';
import { type QuietHours } from '../src/preferences/quiet-hours.js';
import { NotificationsContext } from './support/notifications-context.js';
import { People, type Person } from './support/people.js';

const HOUR = 3_600_000;

describe('What somebody wants to be told', () => {
  let context: NotificationsContext;
  let people: People;
  beforeAll(async () => {
    context = await NotificationsContext.start();
    people = new People(context.context.database);
  });
  afterAll(() => context.close());

  const actorOf = ({ userId, profileId }: Person): Actor => ({
    role: 'patient',
    userId,
    sessionId: null,
    patientId: profileId,
    doctorId: null,
  });
  const wants = (person: Person, wish: Partial<Preferences>, version?: number) =>
    context
      .get(NotificationPreferences)
      .save(actorOf(person), { turnedOff: [], turnedOn: [], quietHours: null, ...wish }, version);
  const inboxOf = ({ userId }: Person) =>
    context.context.database.query<{ template: string }>(
      'SELECT template FROM notifications WHERE user_id = $1 ORDER BY seq',
      [userId],
    );
  const released = (person: Person) =>
    context.happens(RecordReleased, { recordId: person.profileId, patientId: person.profileId });
  /** Quiet from an hour ago until in an hour, by a clock in UTC. */
  const quietNow = (): QuietHours => {
    const at = (distance: number): string => new Date(Date.now() + distance).toISOString().slice(11, 16);
    return { from: at(-HOUR), to: at(HOUR), timeZone: 'UTC' };
  };

  it('is everything, for whoever says nothing', async () => {
    const sara = await people.add('patient');
    expect(await context.get(NotificationPreferences).of(sara.userId)).toEqual({
      turnedOff: [],
      turnedOn: [],
      quietHours: null,
      version: 0,
    });
    expect((await released(sara)).inbox).toHaveLength(1);
    expect(await inboxOf(sara)).toEqual([{ template: 'record_released' }]);
  });

  it('is told on one way and not on the other', async () => {
    const [byMail, inApp] = [await people.add('patient'), await people.add('patient')];
    await wants(byMail, { turnedOff: ['chart.in_app'] });
    await wants(inApp, { turnedOff: ['chart.email'] });
    expect([(await released(byMail)).inbox.length, await inboxOf(byMail)]).toEqual([1, []]);
    const { rows, inbox } = await released(inApp);
    expect([rows.map((row) => row.skip_reason), inbox]).toEqual([['turned_off'], []]);
    expect(await inboxOf(inApp)).toHaveLength(1);
  });

  it('never keeps away what concerns security, at whatever hour', async () => {
    const sara = await people.add('patient');
    await wants(sara, {
      turnedOff: ['appointments.email', 'family.email', 'chart.email', 'deliveries.email'],
      quietHours: quietNow(),
    });
    expect((await context.happens(PasswordChanged, { userId: sara.userId })).inbox).toHaveLength(1);
  });

  it('waits for the end of the quiet hours, and goes out once then; the inbox does not wait', async () => {
    const sara = await people.add('patient');
    await wants(sara, { quietHours: quietNow() });
    const payload = { recordId: sara.profileId, patientId: sara.profileId };
    const before = Date.now();
    const mail = await context.requested(RecordReleased, payload);
    const wait = await context.eventually(async () => {
      const [row] = await rowOf(mail);
      return row?.postponed_until ?? null;
    });
    expect(wait.getTime()).toBeGreaterThan(before + HOUR / 2);
    expect(await inboxOf(sara)).toHaveLength(1);
    await context.get(ResumeMailsTask).run(new Date());
    expect((await rowOf(mail))[0]?.sent_at).toBeNull();

    // It is still quiet, for all that the mail knows: it waits once.
    const tasks = Array.from({ length: 3 }, () =>
      context.get(ResumeMailsTask).run(new Date(before + 3 * HOUR)),
    );
    await Promise.all(tasks);
    await context.eventually(async () => (await rowOf(mail))[0]?.sent_at ?? null);
    expect(await context.inbox([{ id: mail }])).toHaveLength(1);
  });

  it('is looked at anew when somebody changes their mind', async () => {
    const sara = await people.add('patient');
    await wants(sara, { quietHours: quietNow() });
    const payload = { recordId: sara.profileId, patientId: sara.profileId };
    const mail = await context.requested(RecordReleased, payload);
    await context.eventually(async () => (await rowOf(mail))[0]?.postponed_until ?? null);
    await wants(sara, {});
    await context.get(ResumeMailsTask).run(new Date(Date.now() + 1000));
    await context.eventually(async () => (await rowOf(mail))[0]?.sent_at ?? null);
  });

  it('does not wait for the end of quiet hours when it would be of no use then', async () => {
    const [sara, doctor] = [await people.add('patient'), await people.add('doctor')];
    await wants(sara, { quietHours: quietNow() });
    const soon = new Date(Date.now() + HOUR / 2).toISOString();
    const appointmentId = await people.appointment(sara, doctor, { startsAt: soon });
    const { inbox } = await context.happens(AppointmentBooked, { appointmentId, version: 1, moves: 0 });
    expect(inbox.map(({ recipient }) => recipient)).toContain(sara.email);
  });

  it('gets through whatever a row says, if it concerns security', () => {
    const all = {
      turnedOff: ['security.email', 'security.in_app'] as never[],
      turnedOn: [],
      quietHours: null,
      version: 1,
    };
    expect([tells(all, 'security', 'email'), tells(all, 'security', 'in_app')]).toEqual([true, true]);
  });

  it('is changed by the version that was read', async () => {
    const sara = await people.add('patient');
    const at = await Promise.allSettled(Array.from({ length: 5 }, () => wants(sara, {}, 0)));
    expect(at.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await context.context.database.query('DELETE FROM notification_preferences WHERE user_id = $1', [
      sara.userId,
    ]);
    const quietHours = { from: '22:00', to: '07:00', timeZone: 'Asia/Riyadh' };
    expect(await wants(sara, { turnedOff: ['family.email'], quietHours }, 0)).toEqual({
      turnedOff: ['family.email'],
      turnedOn: [],
      quietHours,
      version: 1,
    });
    await expect(wants(sara, {}, 0)).rejects.toMatchObject({ code: 'request.precondition_failed' });
    expect(await wants(sara, {}, 1)).toEqual({
      turnedOff: [],
      turnedOn: [],
      quietHours: null,
      version: 2,
    });
    await expect(
      context.get(Transaction).run(() => wants(sara, { quietHours: { ...quietHours, to: '22:00' } })),
    ).rejects.toThrow('notification_preferences_quiet');
  });

  const rowOf = (id: string) =>
    context.context.database.query<{ postponed_until: Date | null; sent_at: Date | null }>(
      'SELECT postponed_until, sent_at FROM mails WHERE id = $1',
      [id],
    );
});
