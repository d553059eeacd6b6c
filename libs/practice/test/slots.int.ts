import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clinics } from '../src/clinics/clinics.js';
import { Doctors } from '../src/doctors/doctors.js';
import { Availability } from '../src/slots/availability.js';
import { offeredSchedulesQuery } from '../src/slots/offered-schedules.js';
import { DoctorOrClinicRequired, SlotRangeInvalid } from '../src/slots/slot.errors.js';
import { Slots } from '../src/slots/slots.js';
import { TimesOff } from '../src/time-off/times-off.js';
import { ADMIN, NOW, practiceContext, type PracticeContext } from './support/practice-context.js';

const TODAY = { from: '2026-11-30', to: '2026-11-30' };

describe('slots', () => {
  let practice: PracticeContext;
  let slots: Slots;
  let availability: Availability;
  let doctorId: string;
  beforeAll(async () => {
    practice = await practiceContext();
    slots = practice.get(Slots);
    availability = practice.get(Availability);
  });
  beforeEach(async () => {
    practice.clock.set(new Date(NOW));
    practice.diary.entries = [];
    doctorId = await practice.addDoctor();
  });
  afterAll(() => practice.close());

  const startsOf = async (range = TODAY): Promise<string[]> =>
    (await slots.between({ doctorId }, range)).map(({ startsAt }) =>
      new Date(startsAt).toISOString().slice(11, 16),
    );
  const check = (startsAt: string): ReturnType<Availability['check']> =>
    availability.check({
      doctorId,
      clinicId: practice.clinicId,
      visitType: 'physical',
      startsAt: new Date(startsAt),
    });

  it('are what a schedule offers, in the clinic’s zone', async () => {
    await practice.addSchedule({ doctorId });
    expect(await startsOf()).toEqual(['06:00', '06:30', '07:00', '07:30', '08:00', '08:30']);
  });

  it('leave out what is booked, what is time off, and what is too near', async () => {
    await practice.addSchedule({ doctorId });
    practice.diary.add(doctorId, '2026-11-30T07:00:00Z');
    await practice.get(TimesOff).create(ADMIN, doctorId, {
      startsAt: new Date('2026-11-30T08:15:00Z'),
      endsAt: new Date('2026-11-30T08:20:00Z'),
      reason: 'Meeting',
      cancelAppointments: false,
    });
    practice.clock.set(new Date('2026-11-30T06:01:00Z'));
    expect(await startsOf()).toEqual(['06:30', '07:30', '08:30']);
  });

  it('end at the clinic’s horizon and keep its notice', async () => {
    const { id: clinicId } = await practice.get(Clinics).create({
      name: 'Strict',
      timeZone: 'Asia/Riyadh',
      visitTypes: ['physical'],
      bookingHorizonDays: 7,
      minNoticeMinutes: 60,
    });
    doctorId = await practice.addDoctor([clinicId]);
    await practice.addSchedule({ doctorId, clinicId, visitTypes: ['physical'] });
    const dates = await slots.days({ doctorId }, { from: '2026-11-30', to: '2026-12-20' });
    expect(dates).toEqual([
      { date: '2026-11-30', count: 4 },
      { date: '2026-12-07', count: 1 },
    ]);
    const at = (startsAt: string): ReturnType<Availability['check']> =>
      availability.check({ doctorId, clinicId, visitType: 'physical', startsAt: new Date(startsAt) });
    expect((await at('2026-11-30T06:30:00Z')).outcome).toBe('not_offered');
    expect((await at('2026-11-30T07:00:00Z')).outcome).toBe('offered');
    expect((await at('2026-12-07T06:30:00Z')).outcome).toBe('beyond_horizon');
  });

  it('are offered until the last evening of a validity, though it is the next day in UTC', async () => {
    const { id: clinicId } = await practice.get(Clinics).create({
      name: 'Western',
      timeZone: 'America/New_York',
      visitTypes: ['physical'],
    });
    doctorId = await practice.addDoctor([clinicId]);
    await practice.addSchedule({
      doctorId,
      clinicId,
      visitTypes: ['physical'],
      startTime: '18:00',
      endTime: '22:00',
      validUntil: '2026-11-30',
    });
    // 20:10 in New York, on the only day of the schedule.
    practice.clock.set(new Date('2026-12-01T01:10:00Z'));
    const expected = ['01:30', '02:00', '02:30'];
    expect(await startsOf()).toEqual(expected);
    const next = await slots.next({ doctorId }, 5);
    expect(next.map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16))).toEqual(expected);
    const startsAt = new Date('2026-12-01T01:30:00Z');
    expect((await availability.check({ doctorId, clinicId, visitType: 'physical', startsAt })).outcome).toBe(
      'offered',
    );
  });

  it('are judged one by one as they are listed', async () => {
    await practice.addSchedule({ doctorId, visitTypes: ['physical'] });
    const offered = await check('2026-11-30T06:30:00Z');
    expect(offered).toMatchObject({ outcome: 'offered', endsAt: new Date('2026-11-30T07:00:00Z') });
    expect((await check('2026-11-30T05:59:00Z')).outcome).toBe('in_past');
    expect((await check('2026-11-30T06:10:00Z')).outcome).toBe('not_offered');
    expect((await check('2026-11-30T09:00:00Z')).outcome).toBe('not_offered');
    expect((await check('2028-11-27T06:30:00Z')).outcome).toBe('beyond_horizon');
    const online = { doctorId, clinicId: practice.clinicId, startsAt: new Date('2026-11-30T06:30:00Z') };
    expect((await availability.check({ ...online, visitType: 'online' })).outcome).toBe('not_offered');
  });

  it('vanish with an inactive doctor, an archived clinic, and a doctor who left it', async () => {
    const { id: clinicId } = await practice.get(Clinics).create({
      name: 'Closing',
      timeZone: 'Asia/Riyadh',
      visitTypes: ['physical', 'online'],
    });
    const works = async (): Promise<string> => {
      const id = await practice.addDoctor([clinicId]);
      await practice.addSchedule({ doctorId: id, clinicId });
      return id;
    };
    const [inactive, left, stays] = [await works(), await works(), await works()];
    await practice.get(Doctors).setActive(inactive, false);
    await practice.get(Doctors).update(left, { clinicIds: [] }, undefined);
    const doctors = new Set((await slots.between({ clinicId }, TODAY)).map((slot) => slot.doctorId));
    expect(doctors).toEqual(new Set([stays]));
    await practice.get(Clinics).archive(clinicId);
    expect(await slots.between({ clinicId }, TODAY)).toEqual([]);
    const startsAt = new Date('2026-11-30T06:30:00Z');
    for (const gone of [inactive, left, stays])
      expect(
        (await availability.check({ doctorId: gone, clinicId, visitType: 'online', startsAt })).outcome,
      ).toBe('not_offered');
  });

  it('are found across doctors, the earliest first, however far ahead they are', async () => {
    const { id: clinicId } = await practice.get(Clinics).create({
      name: 'Busy',
      timeZone: 'Asia/Riyadh',
      visitTypes: ['physical'],
    });
    const early = await practice.addDoctor([clinicId]);
    const late = await practice.addDoctor([clinicId]);
    const fields = { clinicId, visitTypes: ['physical' as const] };
    await practice.addSchedule({ doctorId: early, ...fields });
    await practice.addSchedule({ doctorId: late, ...fields, startTime: '10:00' });
    practice.clock.set(new Date('2026-11-30T05:00:00Z'));
    const next = await slots.next({ clinicId }, 3);
    expect(next.map((slot) => slot.doctorId)).toEqual([early, early, [early, late].sort()[0]]);
    for (let week = 0; week < 10; week++)
      practice.diary.add(
        early,
        new Date(Date.parse('2026-11-30T06:00:00Z') + week * 7 * 86_400_000).toISOString(),
        180,
      );
    for (let week = 0; week < 9; week++)
      practice.diary.add(
        late,
        new Date(Date.parse('2026-11-30T06:00:00Z') + week * 7 * 86_400_000).toISOString(),
        180,
      );
    const [first] = await slots.next({ clinicId }, 1);
    expect(first).toMatchObject({ doctorId: late, startsAt: Date.parse('2027-02-01T07:00:00Z') });
    expect(await slots.next({ clinicId, visitType: 'online' }, 1)).toEqual([]);
    expect(await slots.next({ specialty: 'astrology' }, 1)).toEqual([]);
  });

  it('are asked for somebody or somewhere, for 31 days at most', async () => {
    await expect(slots.between({}, TODAY)).rejects.toBeInstanceOf(DoctorOrClinicRequired);
    await expect(
      slots.between({ doctorId }, { from: '2026-12-01', to: '2026-11-30' }),
    ).rejects.toBeInstanceOf(SlotRangeInvalid);
    await expect(
      slots.between({ doctorId }, { from: '2026-12-01', to: '2027-01-01' }),
    ).rejects.toBeInstanceOf(SlotRangeInvalid);
    expect(await slots.between({ doctorId }, { from: '2026-12-01', to: '2026-12-31' })).toEqual([]);
  });

  it('are read by way of indexes', async () => {
    const { sql, values } = offeredSchedulesQuery(
      { doctorId },
      new Date(NOW),
      new Date('2026-12-07T00:00:00Z'),
    );
    await practice.database.query('SET enable_seqscan = off');
    const plan = await practice.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values);
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toMatch(/schedules_of_doctor/);
    expect(text).toMatch(/time_off_(of_doctor|ends)/);
    expect(text).not.toMatch(/Seq Scan/);
  });
});
