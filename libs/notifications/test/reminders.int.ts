import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, PlatformModule } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';
import { DUE, Reminders } from '../src/reminders/reminders.js';
import { People } from './support/people.js';

/** The appointments of `People` begin at 06:00. */
const START = new Date('2030-05-06T06:00:00Z');
const before = (minutes: number): Date => new Date(START.getTime() - minutes * 60_000);
const DAY = 1440;

describe('Reminders', () => {
  let context: TestContext;
  let people: People;
  let reminders: Reminders;
  const clock = new FixedClock(before(5000));
  beforeAll(async () => {
    context = await testContext({ imports: [PlatformModule], providers: [Reminders], clock });
    people = new People(context.database);
    reminders = context.get(Reminders);
  });
  beforeEach(async () => {
    clock.set(before(5000));
    await context.database.query('TRUNCATE reminders, outbox_events CASCADE');
  });
  afterAll(() => context.close());

  const booked = async (): Promise<string> =>
    people.appointment(await people.add('patient'), await people.add('doctor'));
  const plan = (id: string, startsAt = START, since = clock.now(), minutes = [DAY, 60]) =>
    reminders.plan({ id, startsAt }, minutes, since);
  const send = async (now: Date): Promise<void> => {
    clock.set(now);
    await reminders.send(now);
  };
  /** What has become of the reminders of an appointment: when each was sent, or why not. */
  const fates = async (appointmentId: string): Promise<string[]> => {
    const rows = await context.database.query<{ fate: string }>(
      `SELECT minutes_before || ' ' || coalesce(skip_reason, CASE WHEN sent_at IS NULL THEN 'waits' ELSE 'sent' END) AS fate
         FROM reminders WHERE appointment_id = $1 ORDER BY starts_at, minutes_before DESC`,
      [appointmentId],
    );
    return rows.map(({ fate }) => fate);
  };
  const published = async (): Promise<unknown[]> =>
    (
      await context.database.query<{ payload: unknown }>(
        `SELECT payload FROM outbox_events WHERE name = 'appointment.reminder_due' ORDER BY id`,
      )
    ).map(({ payload }) => payload);

  it('go out at their time, not before, and once', async () => {
    const id = await booked();
    await plan(id);
    await send(new Date(before(DAY).getTime() - 1));
    expect(await fates(id)).toEqual([`${DAY} waits`, '60 waits']);
    await send(before(DAY));
    await send(before(DAY));
    expect(await fates(id)).toEqual([`${DAY} sent`, '60 waits']);
    await send(before(60));
    expect(await published()).toEqual(
      [DAY, 60].map((minutesBefore) => ({
        appointmentId: id,
        startsAt: START.toISOString(),
        minutesBefore,
      })),
    );
  });

  it('are not planned for a time before the appointment was made', async () => {
    const id = await booked();
    await plan(id, START, before(300));
    expect(await fates(id)).toEqual(['60 waits']);
    await plan(id, START, before(10), [5]);
    expect(await fates(id)).toEqual(['60 waits', '5 waits']);
  });

  it('are planned once, however often the news comes', async () => {
    const id = await booked();
    await Promise.all(Array.from({ length: 5 }, () => plan(id)));
    expect(await fates(id)).toEqual([`${DAY} waits`, '60 waits']);
  });

  it('move with the appointment, there and back again', async () => {
    const id = await booked();
    const later = new Date(START.getTime() + 3 * 86_400_000);
    await plan(id);
    await plan(id, later);
    expect(await fates(id)).toEqual([`${DAY} moved`, '60 moved', `${DAY} waits`, '60 waits']);
    await plan(id);
    expect(await fates(id)).toEqual([`${DAY} waits`, '60 waits', `${DAY} moved`, '60 moved']);
    await send(before(DAY));
    await plan(id, later);
    await plan(id);
    // What was sent is not sent again.
    expect(await fates(id)).toEqual([`${DAY} sent`, '60 waits', `${DAY} moved`, '60 moved']);
  });

  it('end with the appointment', async () => {
    const id = await booked();
    await plan(id);
    await reminders.drop(id);
    await send(before(30));
    expect([await fates(id), await published()]).toEqual([[`${DAY} cancelled`, '60 cancelled'], []]);
  });

  it('are one after an outage, and none when the appointment has begun', async () => {
    const [late, over] = [await booked(), await booked()];
    await plan(late);
    await plan(over, START, clock.now(), [10]);
    await send(before(30));
    expect(await fates(late)).toEqual([`${DAY} superseded`, '60 sent']);
    await send(START);
    expect(await fates(over)).toEqual(['10 too_late']);
    expect(await published()).toHaveLength(1);
  });

  it('are known to be overtaken when the mail of an earlier one is written late', async () => {
    const id = await booked();
    await plan(id, START, clock.now(), [180, 60]);
    await send(before(170));
    await send(before(50));
    const event = (minutesBefore: number) => ({
      appointmentId: id,
      startsAt: START.toISOString(),
      minutesBefore,
    });
    expect(await reminders.isSuperseded(event(180))).toBe(true);
    expect(await reminders.isSuperseded(event(60))).toBe(false);
    expect(await reminders.isSuperseded({ appointmentId: id, version: 1, moves: 0 })).toBe(false);
  });

  it('go out once, however many workers look at the same moment, and however many there are', async () => {
    const ids = await Promise.all(Array.from({ length: 30 }, () => booked()));
    for (const id of ids)
      await plan(
        id,
        START,
        clock.now(),
        [90, 80, 70, 60, 50].map((minutes) => minutes + 1),
      );
    clock.set(before(45));
    await Promise.all(Array.from({ length: 3 }, () => reminders.send(before(45))));
    const told = await published();
    expect(told).toHaveLength(ids.length);
    expect(new Set(told.map((payload) => (payload as { appointmentId: string }).appointmentId)).size).toBe(
      ids.length,
    );
  });

  it('are found by an index, among many', async () => {
    const id = await booked();
    await context.database.query(
      `INSERT INTO reminders (id, appointment_id, starts_at, minutes_before, due_at, created_at, sent_at)
       SELECT gen_random_uuid(), $1, $2::timestamptz + n * interval '1 minute', 60, $2, $2, $2 FROM generate_series(1, 3000) AS n`,
      [id, START],
    );
    await context.database.query('ANALYZE reminders');
    const plan_ = await context.database.query(`EXPLAIN ${DUE}`, [START, 100]);
    expect(JSON.stringify(plan_)).toContain('reminders_due');
  });
});
