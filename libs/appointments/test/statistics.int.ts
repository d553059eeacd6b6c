import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appointmentsPermissions } from '#libs/appointments';
import { newId, Permissions, Transaction } from '#libs/platform';
import { StatisticsRangeInvalid } from '../src/appointment.errors.js';
import { AppointmentStatisticsReader, STATISTICS } from '../src/appointment-statistics.js';
import { type AppointmentStatus } from '../src/appointment-status.js';
import { type World, world } from './world.js';

let here: World;
let patientId: string;
let statistics: AppointmentStatisticsReader;
beforeAll(async () => {
  here = await world();
  ({ patientId } = await here.patient());
  statistics = here.get(AppointmentStatisticsReader);
});
afterAll(() => here.close());

/** Writes an appointment as it stands after everything. */
async function was(status: AppointmentStatus, startsAt: string, createdAt: string): Promise<void> {
  const cancellation = status === 'cancelled' ? { reason: 'Ill' } : null;
  await here.database.query(
    `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at, cancellation)
     VALUES ($1, $2, $3, $4, 'physical', $5, $6, $6::timestamptz + interval '30 minutes', $7, $8, $9)`,
    [
      newId(),
      patientId,
      here.doctors[0].doctorId,
      here.clinicId,
      status,
      startsAt,
      here.admin.userId,
      createdAt,
      cancellation,
    ],
  );
}
const NONE = { booked: 0, starting: 0, completed: 0, cancelled: 0, noShow: 0 };

describe('the statistics of appointments', () => {
  it('are for admins alone', () => {
    expect(new Permissions([appointmentsPermissions]).rolesOf('appointment.statistics')).toEqual(['admin']);
  });

  it('count every day by the clock that is asked for, and tell how many were missed', async () => {
    await was('completed', '2026-03-02T10:00:00Z', '2026-03-01T10:00:00Z');
    await was('completed', '2026-03-02T11:00:00Z', '2026-03-01T20:59:59Z');
    await was('completed', '2026-03-02T12:00:00Z', '2026-02-01T10:00:00Z');
    await was('no_show', '2026-03-02T20:59:59Z', '2026-03-01T21:00:00Z');
    await was('cancelled', '2026-03-02T21:00:00Z', '2026-03-02T10:00:00Z');
    await was('booked', '2026-03-05T20:30:00Z', '2026-03-04T10:00:00Z');
    await was('booked', '2026-03-05T21:00:00Z', '2026-02-28T20:59:59Z');
    const march = await statistics.between('2026-03-05', '2026-03-01', 'Asia/Riyadh');
    expect(march).toEqual({
      from: '2026-03-01',
      to: '2026-03-05',
      timeZone: 'Asia/Riyadh',
      items: [
        { ...NONE, date: '2026-03-01', booked: 2 },
        { ...NONE, date: '2026-03-02', booked: 2, starting: 4, completed: 3, noShow: 1 },
        { ...NONE, date: '2026-03-03', starting: 1, cancelled: 1 },
        { ...NONE, date: '2026-03-04', booked: 1 },
        { ...NONE, date: '2026-03-05', starting: 1 },
      ],
      totals: { booked: 5, starting: 6, completed: 3, cancelled: 1, noShow: 1, noShowRate: 0.25 },
    });
    const inUtc = await statistics.between('2026-03-02', '2026-03-02');
    expect(inUtc.items).toEqual([
      { date: '2026-03-02', booked: 1, starting: 5, completed: 3, cancelled: 1, noShow: 1 },
    ]);
  });

  it('begin a day where the clocks do, also when they skip midnight or a whole day', async () => {
    await was('completed', '2026-04-23T21:59:00Z', '2026-01-01T00:00:00Z');
    await was('completed', '2026-04-23T22:00:00Z', '2026-01-01T00:00:00Z');
    await was('completed', '2026-04-24T20:59:00Z', '2026-01-01T00:00:00Z');
    await was('completed', '2026-04-24T21:00:00Z', '2026-01-01T00:00:00Z');
    const starting = async (to: string, from: string, zone: string) =>
      (await statistics.between(to, from, zone)).items.map((day) => day.starting);
    expect(await starting('2026-04-25', '2026-04-23', 'Africa/Cairo')).toEqual([1, 2, 1]);
    await was('completed', '2011-12-30T09:59:00Z', '2011-01-01T00:00:00Z');
    await was('completed', '2011-12-30T10:00:00Z', '2011-01-01T00:00:00Z');
    expect(await starting('2011-12-31', '2011-12-29', 'Pacific/Apia')).toEqual([1, 0, 1]);
  });

  it('are those of the last 30 days unless it is said, and have no rate where nothing is over', async () => {
    // NOW is noon in Riyadh, and the next day already in Kiritimati.
    const { from, to, items, totals } = await statistics.between();
    expect([from, to, items.length]).toEqual(['2026-11-02', '2026-12-01', 30]);
    expect(totals).toEqual({ ...NONE, noShowRate: null });
    here.clock.set(new Date('2026-12-01T10:00:00Z'));
    expect((await statistics.between(undefined, undefined, 'Pacific/Kiritimati')).to).toBe('2026-12-02');
    expect((await statistics.between('2026-03-31')).from).toBe('2026-03-02');
  });

  it('have 366 days at most, in any year', async () => {
    expect((await statistics.between('2028-12-31', '2028-01-01')).items).toHaveLength(366);
    for (const [to, from] of [
      ['2029-01-01', '2028-01-01'],
      ['2026-01-01', '2026-01-02'],
      ['9999-12-31', '0001-01-01'],
    ] as const)
      await expect(statistics.between(to, from)).rejects.toBeInstanceOf(StatisticsRangeInvalid);
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/New_York']) {
      expect((await statistics.between('0001-01-01', undefined, zone)).items).toHaveLength(30);
      expect((await statistics.between('9999-12-31', undefined, zone)).items).toHaveLength(30);
    }
  });

  it('read a range of an index for each of their halves', async () => {
    await here.database.query(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       SELECT gen_random_uuid(), $1, $2, $3, 'physical', 'no_show', at, at + interval '10 minutes', $4, at - interval '3 days'
         FROM generate_series(timestamptz '2020-01-01', '2022-12-31', '1 hour') AS at`,
      [patientId, here.doctors[0].doctorId, here.clinicId, here.admin.userId],
    );
    await here.database.query('ANALYZE appointments');
    const [from, to] = [new Date('2021-06-01'), new Date('2021-06-30')];
    const plan = JSON.stringify(
      await here.get(Transaction).rows(`EXPLAIN ${STATISTICS}`, [[from, to], from, to]),
    );
    expect(plan).toContain('appointments_by_creation');
    expect(plan).toContain('appointments_by_time');
    expect(plan).not.toContain('Seq Scan');
  });
});
