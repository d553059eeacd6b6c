import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, NotFound } from '#libs/platform';
import { Doctors } from '../src/doctors/doctors.js';
import {
  RotaRangeInvalid,
  ShiftOver,
  ShiftRangeInvalid,
  UnknownDoctor,
} from '../src/on-call/on-call.errors.js';
import { OnCall } from '../src/on-call/on-call.js';
import { OnCallShifts } from '../src/on-call/on-call-shifts.js';
import { Clinics } from '../src/clinics/clinics.js';
import { practiceContext, type PracticeContext } from './support/practice-context.js';

describe('the rota of who is on call', () => {
  let practice: PracticeContext;
  let shifts: OnCallShifts;
  let [layla, omar] = ['', ''];
  beforeAll(async () => {
    practice = await practiceContext();
    shifts = practice.get(OnCallShifts);
  });
  beforeEach(async () => {
    await practice.database.query('DELETE FROM on_call_shifts');
    [layla, omar] = [await practice.addDoctor(), await practice.addDoctor()];
    practice.clock.set(new Date('2026-11-30T06:00:00Z'));
  });
  afterAll(() => practice.close());

  const shift = (doctorId: string, from: string, to: string) =>
    shifts.create({
      doctorId,
      startsAt: new Date(`2026-11-${from}:00Z`),
      endsAt: new Date(`2026-11-${to}:00Z`),
    });
  const gaps = async (from: string, to: string) =>
    (await shifts.gaps(new Date(`2026-11-${from}:00Z`), new Date(`2026-11-${to}:00Z`))).map(
      ({ startsAt, endsAt }) => [startsAt.toISOString().slice(8, 16), endsAt.toISOString().slice(8, 16)],
    );

  it('lists shifts by start, by doctor and by time, page by page', async () => {
    const night = await shift(omar, '30T18:00', '30T23:00');
    const day = await shift(layla, '30T05:00', '30T18:00');
    const late = await shift(layla, '30T22:00', '30T23:30');
    const first = await shifts.list({}, { limit: 2 });
    expect(first.items).toEqual([day, night]);
    const second = await shifts.list({}, { limit: 2, cursor: first.nextCursor ?? '' });
    expect(second).toEqual({ items: [late], nextCursor: null });
    expect((await shifts.list({ doctorId: layla }, { limit: 9 })).items).toEqual([day, late]);
    const evening = { from: new Date('2026-11-30T18:00:00Z'), to: new Date('2026-11-30T22:00:00Z') };
    expect((await shifts.list(evening, { limit: 9 })).items).toEqual([night]);
  });

  it('takes shifts that overlap, and tells when nobody is on call', async () => {
    await shift(layla, '30T07:00', '30T12:00');
    await shift(omar, '30T11:00', '30T13:00');
    await shift(omar, '30T15:00', '30T17:00');
    expect(await gaps('30T06:00', '30T16:00')).toEqual([
      ['30T06:00', '30T07:00'],
      ['30T13:00', '30T15:00'],
    ]);
    expect(await gaps('30T15:00', '30T17:00')).toEqual([]);
    await expect(gaps('30T16:00', '30T16:00')).rejects.toBeInstanceOf(RotaRangeInvalid);
  });

  it('looks two weeks ahead where nothing is said', async () => {
    expect(await shifts.gaps()).toEqual([
      { startsAt: new Date('2026-11-30T06:00:00Z'), endsAt: new Date('2026-12-14T06:00:00Z') },
    ]);
  });

  it('counts nobody who has left, and takes no shift of theirs', async () => {
    await shift(omar, '30T05:00', '30T18:00');
    await practice.get(Doctors).setActive(omar, false, 'Left');
    expect(await gaps('30T06:00', '30T07:00')).toEqual([['30T06:00', '30T07:00']]);
    await expect(shift(omar, '30T18:00', '30T19:00')).rejects.toBeInstanceOf(UnknownDoctor);
    await expect(shift(newId(), '30T18:00', '30T19:00')).rejects.toBeInstanceOf(UnknownDoctor);
  });

  it('refuses a shift that is empty, longer than a week or over', async () => {
    await expect(shift(layla, '30T08:00', '30T08:00')).rejects.toBeInstanceOf(ShiftRangeInvalid);
    await expect(shift(layla, '22T08:00', '30T08:00')).rejects.toBeInstanceOf(ShiftRangeInvalid);
    await expect(shift(layla, '30T05:00', '30T06:00')).rejects.toBeInstanceOf(ShiftRangeInvalid);
  });

  it('lets go of a shift that is to come, and keeps one that is over', async () => {
    const { id } = await shift(layla, '30T05:00', '30T07:00');
    practice.clock.set(new Date('2026-11-30T07:00:00Z'));
    await expect(shifts.remove(id)).rejects.toBeInstanceOf(ShiftOver);
    practice.clock.set(new Date('2026-11-30T06:59:59Z'));
    await shifts.remove(id);
    await expect(shifts.remove(id)).rejects.toBeInstanceOf(NotFound);
    expect((await shifts.list({}, { limit: 9 })).items).toEqual([]);
  });

  it('finds those on a shift, else those of the clinic that stands in, else all', async () => {
    const duty = async (clinicId: string | null = null) =>
      (await practice.get(OnCall).doctorsOnDuty(clinicId)).toSorted();
    const { id: emergencyClinic } = await practice
      .get(Clinics)
      .create({ name: 'Emergency', timeZone: 'Asia/Riyadh', visitTypes: ['physical'] });
    const everybody = (await practice.get(OnCall).activeDoctors()).toSorted();
    expect(everybody).toEqual(expect.arrayContaining([layla, omar]));
    expect(await duty(emergencyClinic)).toEqual(everybody);
    const sami = await practice.addDoctor([emergencyClinic]);
    expect(await duty(emergencyClinic)).toEqual([sami]);
    await shift(layla, '30T05:00', '30T07:00');
    await shift(layla, '30T05:30', '30T08:00');
    expect(await duty(emergencyClinic)).toEqual([layla]);
    practice.clock.set(new Date('2026-11-30T08:00:00Z'));
    expect(await duty()).toEqual([...everybody, sami].toSorted());
  });
});
