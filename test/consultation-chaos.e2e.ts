import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HospitalClient } from '#libs/client';
import { localRedis, type LocalRedis } from '../apps/local/src/redis.js';
import { ChatRecord, disordered, doubled, lost } from './support/chat-record.js';
import { eventually } from './support/eventually.js';
import { type AppUnderTest, DEMO_PASSWORD, type Hospital, startHospital } from './support/hospital.js';
import { Wire } from './support/wire.js';

const MESSAGES = 10_000;
const PEOPLE = ['patient', 'doctor'];
const IN_FLIGHT = 8;
/** Between two cuts of somebody's connection. */
const QUIET_MILLISECONDS = 1500;
const REDIS_OUTAGE_MILLISECONDS = 1500;
/** What happens when so much of all has been acknowledged: api processes die by their number. */
const DISASTERS: readonly (readonly [share: number, what: number | 'redis'])[] = [
  [0.1, 0],
  [0.25, 'redis'],
  [0.4, 1],
  [0.55, 0],
  [0.7, 'redis'],
  [0.85, 1],
];

describe('A consultation while everything breaks', () => {
  let redis: LocalRedis;
  let hospital: Hospital;
  let apis: AppUnderTest[];
  let wires: Wire[];
  const clients: HospitalClient[] = [];
  beforeAll(async () => {
    const directory = join(process.env.TEST_DIRECTORY ?? '', 'chaos-redis');
    redis = await localRedis({ directory, log: `${directory}.log`, password: 'test' });
    hospital = await startHospital({ apis: 2, env: { REDIS_URL: redis.url } });
    apis = [...hospital.apis];
    wires = apis.map(({ url }) => new Wire(Number(new URL(url).port)));
  });
  afterAll(async () => {
    clients.forEach((client) => client.close());
    wires.forEach((wire) => wire.close());
    await hospital.stop();
    await redis.stop();
  });

  it(`loses, doubles and disorders none of ${MESSAGES} messages`, async () => {
    const consultationId = await openConsultation();
    const records = await Promise.all(
      PEOPLE.map(async (name, index) => {
        const client = new HospitalClient({
          baseUrl: (await wires[index]?.open()) ?? '',
          socket: { reconnectMilliseconds: 50, acknowledgementMilliseconds: 5000 },
        });
        clients.push(client);
        await client.signIn(`${name}@demo.test`, DEMO_PASSWORD);
        const room = client.consultation(consultationId, { inFlight: IN_FLIGHT });
        await room.join();
        // What the demo has them say is not counted.
        return new ChatRecord(name, room);
      }),
    );
    const began = performance.now();
    let over = false;
    const cutting = wires.map(async (wire) => {
      while (!over) {
        await sleep(Math.random() * 2 * QUIET_MILLISECONDS);
        wire.cut();
      }
    });
    const acknowledged = () => records.flatMap((record) => record.acknowledged);
    try {
      await Promise.all([
        ...records.map((record) => record.say(MESSAGES / PEOPLE.length)),
        befall(() => acknowledged().length / MESSAGES),
      ]);
    } finally {
      over = true;
      await Promise.all(cutting);
    }
    await eventually('everything heard by both', () =>
      Promise.resolve(records.every(({ heard }) => heard.length >= MESSAGES)),
    );
    const seconds = (performance.now() - began) / 1000;

    const sum = (of: (record: ChatRecord) => number): number =>
      records.reduce((total, record) => total + of(record), 0);
    const faults = {
      lost: sum(({ heard }) => lost(acknowledged(), heard)),
      doubled: sum(({ heard }) => doubled(heard)),
      disordered: sum(({ heard }) => disordered(heard)),
    };
    const disasters = (kind: string): number => DISASTERS.filter(([, what]) => typeof what === kind).length;
    process.stdout.write(
      `${acknowledged().length} messages in ${seconds.toFixed(1)} s (${(MESSAGES / seconds).toFixed(0)}/s), ` +
        `${wires.reduce((total, { cuts }) => total + cuts, 0)} connections cut, ` +
        `${disasters('number')} kills of an api, ${disasters('string')} restarts of Redis, ` +
        `${sum(({ interruptions }) => interruptions)} interruptions: ${JSON.stringify(faults)}.\n`,
    );
    expect(faults).toEqual({ lost: 0, doubled: 0, disordered: 0 });
    expect(acknowledged()).toHaveLength(MESSAGES);
    expect(records.map(({ heard }) => heard.length)).toEqual([MESSAGES, MESSAGES]);
    expect(records[0]?.heard.map(({ id }) => id)).toEqual(records[1]?.heard.map(({ id }) => id));
    // Otherwise nothing has been shown.
    expect(Math.min(...records.map(({ interruptions }) => interruptions))).toBeGreaterThan(2);
  }, 420_000);

  async function openConsultation(): Promise<string> {
    const patient = await hospital.signIn('patient@demo.test');
    const { body } = await patient.get<{ items: { id: string }[] }>('/v1/consultations?status=open');
    const [open] = body.items;
    if (!open) throw new Error('The demo has no open consultation.');
    return open.id;
  }

  /** Lets each disaster happen when it is due. */
  async function befall(progress: () => number): Promise<void> {
    for (const [share, what] of DISASTERS) {
      await eventually(`${share * 100} % of the messages`, () => Promise.resolve(progress() >= share), 60);
      await strike(what);
    }
  }

  async function strike(what: number | 'redis'): Promise<void> {
    if (what === 'redis') {
      await redis.stop();
      await sleep(REDIS_OUTAGE_MILLISECONDS);
      return redis.start();
    }
    const victim = apis[what];
    if (!victim) throw new Error(`There is no api ${what}.`);
    await victim.kill();
    apis[what] = await hospital.start('api', { PORT: new URL(victim.url).port });
  }
});
