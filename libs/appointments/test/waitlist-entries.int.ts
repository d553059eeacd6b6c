import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WaitlistEntries } from '#libs/appointments';
import { Contacts } from '#libs/identity';
import { type Actor, newId } from '#libs/platform';
import { LeaveWaitlistWhenUserDeactivated } from '../src/jobs/leave-when-account-closed.js';
import { AnswerOffer } from '../src/waitlist/answer-offer.js';
import { type WaitlistWish } from '../src/waitlist/join-waitlist.js';
import { outcome, outcomes, WaitingRoom } from './waiting-room.js';
import { as, NOW } from './world.js';

let room: WaitingRoom;
beforeAll(async () => {
  room = await WaitingRoom.open();
});
beforeEach(() => room.empty());
afterAll(() => room.close());

describe('a wish', () => {
  it('is for a doctor or a clinic that takes such visits, on days that are not over, for a year at most', async () => {
    const patient = await room.patient();
    const refused = async (wish: Partial<WaitlistWish>) => outcome(room.join(patient, wish));
    expect(await refused({ doctorId: null })).toBe('waitlist.doctor_or_clinic_required');
    expect(await refused({ doctorId: newId() })).toBe('waitlist.nobody_to_wait_for');
    expect(await refused({ clinicId: newId() })).toBe('waitlist.nobody_to_wait_for');
    expect(await refused({ from: '2026-12-10', to: '2026-12-09' })).toBe('waitlist.range_invalid');
    expect(await refused({ from: '2026-11-01', to: '2026-11-29' })).toBe('waitlist.range_invalid');
    expect(await refused({ from: '2026-12-01', to: '2027-12-02' })).toBe('waitlist.range_invalid');
    await room.database.query('UPDATE doctors SET active = false WHERE id = $1', [room.doctorId(1)]);
    expect(await refused({ doctorId: room.doctorId(1) })).toBe('waitlist.nobody_to_wait_for');
    await room.database.query('UPDATE doctors SET active = true WHERE id = $1', [room.doctorId(1)]);
    expect(await refused({ from: '2026-12-01', to: '2027-12-01' })).toBe('done');
  });

  it('stands once for the same days, and in ten lines at most', async () => {
    const patient = await room.patient();
    const days = { from: '2026-12-10', to: '2026-12-12' };
    const twice = [
      room.join(patient, days),
      room.join(patient, days),
      room.join(patient, { ...days, from: '2026-12-12' }),
    ];
    expect(await outcomes(twice)).toEqual(['done', 'waitlist.already_waiting', 'waitlist.already_waiting']);
    expect(await outcome(room.join(patient, { ...days, clinicId: room.clinicId }))).toBe('done');
    const more = Array.from({ length: 12 }, (_, day) => {
      const date = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
      return room.join(patient, { from: date, to: date });
    });
    const answers = await outcomes(more);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(8);
    expect(new Set(answers)).toEqual(new Set(['done', 'waitlist.too_many_entries']));
  });

  it('expires by itself when its last day is over', async () => {
    const patient = await room.waiter({ from: '2026-12-01', to: '2026-12-02' });
    room.clock.set(new Date('2026-12-03T23:59:59Z'));
    expect(await room.entry(patient, patient.entryId)).toMatchObject({ status: 'waiting' });
    room.clock.set(new Date('2026-12-04T00:00:00Z'));
    expect(await room.entry(patient, patient.entryId)).toMatchObject({ status: 'expired' });
    expect(await outcome(room.leave(patient, patient.entryId))).toBe('waitlist.entry_ended');
  });

  it('ends with the account of its patient, and what was kept goes to the next', async () => {
    const [first, second] = [await room.waiter(), await room.waiter()];
    const startsAt = await room.freed();
    expect(await room.offerTo(first)).toMatchObject({ startsAt });
    await room.database.query('UPDATE users SET active = false WHERE id = $1', [first.userId]);
    const handler = new LeaveWaitlistWhenUserDeactivated(room.get(Contacts), room.get(AnswerOffer));
    const closed = (userId: string) => ({
      ...{ id: newId(), name: 'user.deactivated', occurredAt: NOW, actorId: null, requestId: null },
      payload: { userId },
    });
    // Of an account that was opened again in the meantime nothing is taken.
    for (const { userId } of [first, second, first]) await handler.handle(closed(userId));
    expect(await room.entry(room.admin, first.entryId)).toMatchObject({ status: 'withdrawn', offer: null });
    expect(await room.offerTo(second)).toMatchObject({ startsAt });
  });

  it('belongs to its patient and to admins, who name one', async () => {
    const [patient, stranger] = [await room.waiter(), await room.patient()];
    expect(await outcome(room.leave(stranger, patient.entryId))).toBe('resource.not_found');
    expect(await outcome(room.accept(stranger, patient.entryId))).toBe('resource.not_found');
    expect(await outcome(room.leave(patient, newId()))).toBe('resource.not_found');
    expect(await outcome(room.join(stranger, { patientId: patient.patientId }))).toBe('resource.not_found');
    const list = (actor: Actor, filter = {}) =>
      as(actor, () => room.get(WaitlistEntries).list(actor, filter, { limit: 100 }));
    expect((await list(stranger)).items).toEqual([]);
    expect((await list(stranger, { patientId: patient.patientId })).items).toEqual([]);
    expect((await list(patient)).items).toMatchObject([{ id: patient.entryId }]);
    expect(await outcome(room.join(room.admin))).toBe('validation.failed');
    expect(await outcome(room.join(room.admin, { patientId: newId() }))).toBe('resource.not_found');
    const { id } = await room.join(room.admin, { patientId: stranger.patientId });
    expect((await list(stranger)).items).toMatchObject([{ id, patientId: stranger.patientId }]);
    expect((await list(room.admin, { patientId: patient.patientId })).items).toMatchObject([
      { id: patient.entryId },
    ]);
    await room.leave(room.admin, patient.entryId);
    expect((await list(patient, { status: 'withdrawn' })).items).toHaveLength(1);
    expect((await list(patient, { status: 'waiting' })).items).toHaveLength(0);
  });
});
