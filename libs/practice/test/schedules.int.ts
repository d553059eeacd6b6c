import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, PreconditionFailed } from '#libs/platform';
import { TimeZoneInUse } from '../src/clinics/clinic.errors.js';
import { Clinics } from '../src/clinics/clinics.js';
import {
  NotInClinic,
  ScheduleOverlap,
  ScheduleTimesInvalid,
  ScheduleValidityInvalid,
  ScheduleWithoutSlots,
  VisitTypeNotOffered,
} from '../src/schedules/schedule.errors.js';
import { Schedules } from '../src/schedules/schedules.js';
import {
  ADMIN,
  doctorActor,
  NOW,
  practiceContext,
  type PracticeContext,
} from './support/practice-context.js';

describe('schedules', () => {
  let practice: PracticeContext;
  let schedules: Schedules;
  let doctorId: string;
  beforeAll(async () => {
    practice = await practiceContext();
    schedules = practice.get(Schedules);
  });
  beforeEach(async () => {
    doctorId = await practice.addDoctor();
  });
  afterAll(() => practice.close());

  it('refuses one that overlaps another of the same doctor, and names it', async () => {
    const first = await practice.addSchedule({ doctorId });
    const clash = practice.addSchedule({ doctorId, startTime: '11:30', endTime: '13:00' });
    await expect(clash).rejects.toBeInstanceOf(ScheduleOverlap);
    await expect(clash).rejects.toMatchObject({ metadata: { conflictingScheduleId: first.id } });
  });

  it('accepts neighbours, other weekdays, other validities and other doctors', async () => {
    await practice.addSchedule({ doctorId, validUntil: '2026-12-31' });
    await practice.addSchedule({ doctorId, startTime: '12:00', endTime: '13:00' });
    await practice.addSchedule({ doctorId, weekdays: ['tue'] });
    await practice.addSchedule({ doctorId, validFrom: '2027-01-01' });
    await practice.addSchedule({ doctorId: await practice.addDoctor() });
    const { items } = await schedules.list(doctorActor(doctorId), {}, { limit: 10 });
    expect(items).toHaveLength(4);
  });

  it('finds an overlap across clinics whose clocks differ', async () => {
    const { id: berlin } = await practice.get(Clinics).create({
      name: 'Berlin',
      timeZone: 'Europe/Berlin',
      visitTypes: ['online'],
    });
    const traveller = await practice.addDoctor([practice.clinicId, berlin]);
    await practice.addSchedule({ doctorId: traveller });
    const elsewhere = { doctorId: traveller, clinicId: berlin, visitTypes: ['online' as const] };
    // 09:00 to 12:00 in Riyadh is 07:00 to 10:00 in Berlin's winter, and an hour later there in summer.
    await expect(
      practice.addSchedule({ ...elsewhere, startTime: '09:30', endTime: '10:30' }),
    ).rejects.toBeInstanceOf(ScheduleOverlap);
    await expect(
      practice.addSchedule({ ...elsewhere, startTime: '10:00', endTime: '11:00' }),
    ).rejects.toBeInstanceOf(ScheduleOverlap);
    await practice.addSchedule({ ...elsewhere, startTime: '11:00', endTime: '12:00' });
  });

  it('lets one of two win who make overlapping ones at once', async () => {
    const results = await Promise.allSettled(
      ['09:00', '09:30', '10:00', '10:30'].map((startTime) => practice.addSchedule({ doctorId, startTime })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ScheduleOverlap);
  });

  it('refuses what makes no sense', async () => {
    const other = await practice.get(Clinics).create({
      name: 'Elsewhere',
      timeZone: 'Asia/Riyadh',
      visitTypes: ['online'],
    });
    const both = await practice.addDoctor([practice.clinicId, other.id]);
    await expect(practice.addSchedule({ doctorId, endTime: '09:00' })).rejects.toBeInstanceOf(
      ScheduleTimesInvalid,
    );
    await expect(practice.addSchedule({ doctorId, validUntil: '2026-11-29' })).rejects.toBeInstanceOf(
      ScheduleValidityInvalid,
    );
    await expect(practice.addSchedule({ doctorId, clinicId: other.id })).rejects.toBeInstanceOf(NotInClinic);
    await expect(practice.addSchedule({ doctorId: both, clinicId: other.id })).rejects.toBeInstanceOf(
      VisitTypeNotOffered,
    );
    await expect(practice.addSchedule({ doctorId, slotMinutes: 240 })).rejects.toBeInstanceOf(
      ScheduleWithoutSlots,
    );
    await expect(
      practice.addSchedule({ doctorId, weekdays: ['sun'], validUntil: '2026-12-05' }),
    ).rejects.toBeInstanceOf(ScheduleWithoutSlots);
    expect((await schedules.list(ADMIN, { doctorId }, { limit: 10 })).items).toEqual([]);
  });

  it('hold the clinic to its time zone', async () => {
    const clinics = practice.get(Clinics);
    await practice.addSchedule({ doctorId });
    await expect(
      clinics.update(practice.clinicId, { timeZone: 'Europe/Berlin' }, undefined),
    ).rejects.toBeInstanceOf(TimeZoneInUse);
    await clinics.update(practice.clinicId, { timeZone: 'Asia/Riyadh', address: 'Elsewhere' }, undefined);
  });

  it('accepts a single day, and work until the end of the day', async () => {
    const schedule = await practice.addSchedule({
      doctorId,
      weekdays: ['tue'],
      validFrom: '2026-12-01',
      validUntil: '2026-12-01',
      startTime: '20:00',
      endTime: '24:00',
    });
    expect(await schedules.one(ADMIN, schedule.id)).toMatchObject({ startTime: '20:00', endTime: '24:00' });
  });

  it('changes only the version that its editor has read', async () => {
    const { id } = await practice.addSchedule({ doctorId });
    const changed = await schedules.update(ADMIN, id, { slotMinutes: 20 }, 1);
    expect(changed).toMatchObject({ slotMinutes: 20, version: 2, startTime: '09:00' });
    await expect(schedules.update(ADMIN, id, { slotMinutes: 15 }, 1)).rejects.toBeInstanceOf(
      PreconditionFailed,
    );
    await expect(schedules.remove(ADMIN, id, 1)).rejects.toBeInstanceOf(PreconditionFailed);
    await schedules.remove(ADMIN, id, 2);
    await expect(schedules.one(ADMIN, id)).rejects.toBeInstanceOf(NotFound);
  });

  it('ends and reopens a validity', async () => {
    const { id } = await practice.addSchedule({ doctorId, validUntil: '2027-01-31' });
    expect((await schedules.update(ADMIN, id, { validUntil: null }, 1)).validUntil).toBeNull();
    expect((await schedules.update(ADMIN, id, { validUntil: '2027-02-28' }, 2)).validUntil).toBe(
      '2027-02-28',
    );
  });

  it('belong to their doctor and to admins, and do not exist for another doctor', async () => {
    const { id } = await practice.addSchedule({ doctorId });
    const stranger = doctorActor(await practice.addDoctor());
    expect((await schedules.one(doctorActor(doctorId), id)).id).toBe(id);
    await expect(schedules.one(stranger, id)).rejects.toBeInstanceOf(NotFound);
    await expect(schedules.update(stranger, id, { slotMinutes: 20 }, 1)).rejects.toBeInstanceOf(NotFound);
    await expect(schedules.remove(stranger, id, 1)).rejects.toBeInstanceOf(NotFound);
    expect((await schedules.list(stranger, { doctorId }, { limit: 10 })).items).toEqual([]);
    await schedules.remove(doctorActor(doctorId), id, 1);
  });

  it('are offered to those who wait when they are made or changed, and not when they are refused', async () => {
    practice.waiters.offered.length = 0;
    const { id, clinicId } = await practice.addSchedule({ doctorId });
    await expect(practice.addSchedule({ doctorId })).rejects.toBeInstanceOf(ScheduleOverlap);
    await schedules.update(ADMIN, id, { endTime: '13:00' }, 1);
    await schedules.remove(ADMIN, id, 2);
    const opened = { doctorId, clinicIds: [clinicId], from: new Date(NOW), to: null };
    expect(practice.waiters.offered).toEqual([opened, opened]);
  });

  it('write an audit row with each change', async () => {
    const { id } = await practice.addSchedule({ doctorId });
    await schedules.update(ADMIN, id, { slotMinutes: 20 }, 1);
    await schedules.remove(ADMIN, id, 2);
    const rows = await practice.database.query<{ action: string }>(
      'SELECT action FROM audit_events WHERE entity_id = $1 ORDER BY id',
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'schedule.created',
      'schedule.updated',
      'schedule.deleted',
    ]);
  });
});
