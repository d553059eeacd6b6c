import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Postgres } from 'pg';
import { localRedis, type LocalRedis } from '../apps/local/src/redis.js';
import { type Answer, Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type AppUnderTest, DEMO_PASSWORD, type Hospital, startHospital } from './support/hospital.js';
import { calendarEntry } from './support/mails.js';
import { type Appointment, book, type Slot, slotSupply, wishFor } from './support/slots.js';

const KILLS = 20;
/** From a booking to the last note of its mails, with everything slowed down. */
const WINDOW_MILLISECONDS = 500;
/** Each step takes so long that kills hit all of them. */
const SLOW_DOWN = `
  CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(0.06); RETURN NEW; END $$;
  CREATE TRIGGER slow BEFORE INSERT OR UPDATE ON mails FOR EACH ROW EXECUTE FUNCTION take_time();
  CREATE TRIGGER slow BEFORE INSERT ON dev_inbox FOR EACH ROW EXECUTE FUNCTION take_time()`;
const NO_MORE_SLOW_DOWN = 'DROP FUNCTION take_time() CASCADE';
/** Fewer than an api has connections to the database. */
const LOGINS = 6;
const OUTAGE_MILLISECONDS = 10_000;
/** An event that was lost on the way is handed on again after a minute, a job whose worker died after half of it. */
const RECOVERY_SECONDS = 100;

describe('When processes die', () => {
  let redis: LocalRedis;
  let hospital: Hospital;
  let patient: Client;
  let nextSlot: () => Slot;
  /** Every appointment that was promised to somebody. */
  const booked: Appointment[] = [];
  beforeAll(async () => {
    const directory = join(process.env.TEST_DIRECTORY ?? '', 'crash-redis');
    redis = await localRedis({ directory, log: `${directory}.log`, password: 'test' });
    hospital = await startHospital({ env: { REDIS_URL: redis.url } });
    patient = await hospital.signIn('patient@demo.test');
    const doctor = await hospital.signIn('doctor@demo.test');
    nextSlot = await slotSupply(patient, doctor.user.doctorId ?? '');
  });
  afterAll(async () => {
    await hospital.stop();
    await redis.stop();
  });

  it('a worker that is killed again and again between an event and its mail leaves the rest to the next one', async () => {
    await hospital.database.query(SLOW_DOWN);
    const kills: Record<string, number> = {};
    for (let kill = 0; kill < KILLS; kill++) {
      const worker = await hospital.start('worker');
      const appointment = await bookOne();
      await sleep(Math.random() * WINDOW_MILLISECONDS);
      await worker.kill();
      const stage = await stageOf(appointment);
      kills[stage] = (kills[stage] ?? 0) + 1;
    }
    process.stdout.write(`Killed when the event was: ${JSON.stringify(kills)}.\n`);
    expect(KILLS - (kills.done ?? 0)).toBeGreaterThan(KILLS / 4);
    await hospital.database.query(NO_MORE_SLOW_DOWN);
    await hospital.start('worker');
  }, 420_000);

  it('an api that is killed while it books gives the same appointment when it is asked again', async () => {
    const victim = await hospital.start('api');
    const client = clientOf(victim);
    const wishes = Array.from({ length: 60 }, (_, index) => ({
      key: `crash-${index}`,
      wish: wishFor(nextSlot()),
    }));
    const first = wishes.map(({ key, wish }) => bookWithKey(client, key, wish).catch(() => undefined));
    await Promise.race(first);
    await victim.kill();
    const answered = (await Promise.all(first)).map((answer) => answer?.body.id);
    expect(answered).toContain(undefined);
    for (const [index, { key, wish }] of wishes.entries()) {
      const { status, body } = await eventually(`the answer under ${key}`, async () => {
        const answer = await bookWithKey(patient, key, wish);
        return answer.status === 409 && codeOf(answer) === 'idempotency.in_flight' ? undefined : answer;
      });
      expect(status).toBe(201);
      expect([body.id, undefined]).toContain(answered[index]);
      const { doctorId, startsAt } = body;
      const rows = await hospital.database.query(
        'SELECT id FROM appointments WHERE doctor_id = $1 AND starts_at = $2',
        [doctorId, startsAt],
      );
      expect(rows).toEqual([{ id: body.id }]);
      booked.push(body);
    }
  }, 60_000);

  it('an api that is asked to stop answers what it has in hand, and ends well', async () => {
    const leaving = await hospital.start('api');
    const anonymous = new Client(leaving.url);
    // Whoever signs in waits for this lock, so that all of them are in hand when the api is asked to stop.
    const obstacle = new Postgres({ connectionString: hospital.database.url });
    await obstacle.connect();
    await obstacle.query('BEGIN; LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE');
    const logins = Array.from({ length: LOGINS }, async () => {
      const credentials = { email: 'patient2@demo.test', password: DEMO_PASSWORD };
      return (await anonymous.post('/v1/auth/login', credentials)).status;
    });
    await eventually('all in hand', async () => {
      const [waiting] = await hospital.database.query<{ count: number }>(
        `SELECT count(*)::int FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting?.count === LOGINS;
    });
    const ended = leaving.stop();
    await obstacle.query('COMMIT');
    expect(await Promise.all(logins)).toEqual(Array(LOGINS).fill(200));
    expect(await ended).toBe(0);
    await obstacle.end();
  }, 60_000);

  it('bookings go on while Redis is away, and the mails follow when it is back', async () => {
    await redis.stop();
    const duringOutage: Appointment[] = [];
    const until = performance.now() + OUTAGE_MILLISECONDS;
    while (performance.now() < until) {
      const started = performance.now();
      duringOutage.push(await bookOne());
      expect(performance.now() - started).toBeLessThan(2000);
      await sleep(500);
    }
    expect((await patient.get('/health/ready')).body).toMatchObject({ status: 'ok', redis: 'down' });
    for (const { id } of duringOutage) expect(await mailsAbout(id)).toEqual([]);
    await redis.start();
    for (const { id } of duringOutage)
      await eventually(`both mails about ${id}`, async () => (await mailsAbout(id)).length === 2, 30);
  }, 90_000);

  it('in the end each appointment has been told to both sides exactly once', async () => {
    expect(booked.length).toBeGreaterThan(KILLS + 60);
    await eventually(
      'the end of all events',
      async () => {
        const [left] = await hospital.database.query<{ count: number }>(
          'SELECT count(*)::int FROM outbox_events WHERE completed_at IS NULL',
        );
        return left?.count === 0;
      },
      RECOVERY_SECONDS,
    );
    const told = await Promise.all(booked.map(async ({ id }) => [id, await mailsAbout(id)]));
    expect(told).toEqual(booked.map(({ id }) => [id, ['doctor@demo.test', 'patient@demo.test']]));
  }, 150_000);

  const clientOf = (api: AppUnderTest): Client => {
    const client = new Client(api.url);
    client.tokens = patient.tokens;
    return client;
  };

  const bookWithKey = (client: Client, key: string, wish: object): Promise<Answer<Appointment>> =>
    client.post<Appointment>('/v1/appointments', wish, { 'idempotency-key': key });

  const codeOf = ({ body }: Answer<unknown>): unknown => (body as { code?: unknown }).code;

  async function bookOne(): Promise<Appointment> {
    const appointment = await book(patient, nextSlot());
    booked.push(appointment);
    return appointment;
  }

  /** How far the mails of a booking have come. */
  async function stageOf({ id }: Appointment): Promise<string> {
    const [event] = await hospital.database.query<{ relayed: boolean; noted: number; sent: number }>(
      `SELECT relayed_at IS NOT NULL AS relayed, count(m.id)::int AS noted, count(m.sent_at)::int AS sent
         FROM outbox_events e LEFT JOIN mails m ON m.event_id = e.id
        WHERE e.name = 'appointment.booked' AND e.payload ->> 'appointmentId' = $1 GROUP BY e.id`,
      [id],
    );
    const written = (await mailsAbout(id)).length;
    if (event?.sent === 2) return 'done';
    if (written > 0) return `${written} written, ${event?.sent} marked`;
    if (event?.noted) return 'noted';
    return event?.relayed ? 'handed on' : 'waiting';
  }

  /** Who was told of an appointment. */
  async function mailsAbout(appointmentId: string): Promise<string[]> {
    const mails = await hospital.database.query<{ recipient: string; calendar: string }>(
      'SELECT recipient, calendar FROM dev_inbox WHERE calendar LIKE $1 ORDER BY recipient, message_id',
      [`%${appointmentId}%`],
    );
    return mails
      .filter(({ calendar }) => calendarEntry(calendar).uid === appointmentId)
      .map(({ recipient }) => recipient);
  }
});
