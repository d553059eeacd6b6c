import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AdvanceSos, Emergencies } from '#libs/emergencies';
import { EscalateSos } from '../src/escalate-sos.js';
import { SosStatisticsReader } from '../src/sos-statistics.js';
import { StatisticsRangeInvalid } from '../src/sos.errors.js';
import { NOW, type Patient, seconds, world, type World } from './support/world.js';

let hospital: World;
let patient: Patient;
beforeAll(async () => {
  hospital = await world();
});
beforeEach(async () => {
  hospital.clock.set(NOW);
  await hospital.database.query('TRUNCATE sos_requests CASCADE');
  patient = await hospital.patient();
});
afterAll(() => hospital.close());

const tick = (after: number): Promise<void> => hospital.get(EscalateSos).escalate(seconds(after));
const at = async (id: string) => {
  const { escalationLevel, nextEscalationAt } = await hospital.get(Emergencies).one(hospital.admin, id);
  return [escalationLevel, nextEscalationAt];
};

describe('an SOS that nobody answers', () => {
  it('is told to all doctors after a minute, and to the admins after three, again and again', async () => {
    const { id } = await hospital.cry(patient);
    await tick(59);
    expect(await at(id)).toEqual([0, seconds(60)]);
    await tick(60);
    expect(await at(id)).toEqual([1, seconds(180)]);
    await tick(179);
    await tick(181);
    expect(await at(id)).toEqual([2, seconds(361)]);
    await tick(361);
    expect(await hospital.published(id)).toEqual([
      'sos.raised',
      'sos.escalated_to_doctors',
      'sos.escalated_to_admins',
      'sos.escalated_to_admins',
    ]);
    expect((await hospital.audited(id)).filter((action) => action === 'sos.escalated')).toHaveLength(3);
  });

  it('catches up after an outage with one alert to each side', async () => {
    const { id } = await hospital.cry(patient);
    await tick(3600);
    await tick(3601);
    await tick(3602);
    expect(await at(id)).toEqual([2, seconds(3601 + 180)]);
  });

  it('escalates once, however many workers look at the same time', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await hospital.cry(await hospital.patient())).id),
    );
    await Promise.all(Array.from({ length: 8 }, () => tick(60)));
    const events = await hospital.database.query(`SELECT FROM sos_events WHERE type = 'escalated'`);
    expect(events).toHaveLength(ids.length);
  });

  it('is left alone once somebody has answered', async () => {
    const { id } = await hospital.cry(patient);
    await hospital.as(hospital.onCall, () =>
      hospital.get(AdvanceSos).step(hospital.onCall, id, 'acknowledge', null),
    );
    await tick(86_400);
    expect(await at(id)).toEqual([0, null]);
  });

  it('is found by the index of due times', async () => {
    await hospital.database.query('SET enable_seqscan = off');
    const plan = await hospital.database.query<Record<string, string>>(
      `EXPLAIN SELECT id FROM sos_requests WHERE next_escalation_at <= now() ORDER BY next_escalation_at LIMIT 100 FOR NO KEY UPDATE SKIP LOCKED`,
    );
    await hospital.database.query('RESET enable_seqscan');
    expect(JSON.stringify(plan)).toContain('sos_escalation_due');
  });
});

describe('the statistics', () => {
  it('measure how fast help comes, in all, by category and by hour of the clock that is asked for', async () => {
    const go = async (
      raisedAt: number,
      category: 'medical' | 'violence',
      answered: number,
      resolved?: number,
    ) => {
      hospital.clock.set(seconds(raisedAt));
      const { id } = await hospital.cry(await hospital.patient(), { category });
      const steps = hospital.get(AdvanceSos);
      const doctor = hospital.onCall;
      const step = async (name: 'acknowledge' | 'dispatch' | 'arrive' | 'resolve', after: number) => {
        hospital.clock.set(seconds(raisedAt + after));
        await hospital.as(doctor, () => steps.step(doctor, id, name, null));
      };
      await step('acknowledge', answered);
      if (resolved === undefined) return;
      await step('dispatch', answered + 10);
      await step('arrive', answered + 20);
      await step('resolve', resolved);
    };
    await go(0, 'medical', 10, 100);
    await go(60, 'medical', 20, 300);
    await go(3600, 'violence', 60);
    const read = hospital.get(SosStatisticsReader);
    const figures = await read.between(seconds(7200), NOW, 'Asia/Riyadh');
    expect(figures).toMatchObject({
      count: 3,
      timeToAcknowledge: { count: 3, p50: 20 },
      timeToDispatch: { count: 2, p50: 25 },
      timeToResolve: { count: 2, p50: 200 },
    });
    expect(figures.timeToAcknowledge.p95).toBeCloseTo(56, 5);
    expect(figures.byCategory).toMatchObject([
      { category: 'medical', count: 2, timeToAcknowledge: { p50: 15 } },
      { category: 'violence', count: 1, timeToResolve: { count: 0, p50: null, p95: null } },
    ]);
    expect(figures.byHour.map(({ hour, count }) => [hour, count])).toEqual([
      [12, 2],
      [13, 1],
    ]);
    expect(await read.between(seconds(-1), seconds(-2))).toMatchObject({ count: 0, byHour: [] });
    await expect(read.between(NOW, NOW)).rejects.toBeInstanceOf(StatisticsRangeInvalid);
  });
});
