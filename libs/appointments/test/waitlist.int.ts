import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SlotHolds } from '#libs/appointments';
import { type Actor, newId } from '#libs/platform';
import { CancelAppointment } from '../src/cancel-appointment.js';
import { ReleaseSlot } from '../src/release-slot.js';
import { RescheduleAppointment } from '../src/reschedule-appointment.js';
import { MINUTE, outcome, outcomes, WaitingRoom } from './waiting-room.js';
import { as, NOW } from './world.js';

let room: WaitingRoom;
beforeAll(async () => {
  room = await WaitingRoom.open();
});
beforeEach(() => room.empty());
afterAll(() => room.close());

describe('a slot that becomes free', () => {
  it('is kept a quarter of an hour for the first in line, and taken for everybody else', async () => {
    const [first, second] = [await room.waiter(), await room.waiter()];
    const startsAt = await room.freed();
    expect(await room.entry(first, first.entryId)).toMatchObject({
      status: 'offered',
      offer: {
        ...room.slotAt(startsAt),
        endsAt: new Date(startsAt.getTime() + 30 * MINUTE),
        expiresAt: new Date(NOW.getTime() + 15 * MINUTE),
      },
    });
    expect(await room.entry(second, second.entryId)).toMatchObject({ status: 'waiting', offer: null });
    expect(await room.isFree(startsAt)).toBe(false);
    const others = [
      room.book(second, startsAt),
      as(second, () => room.get(SlotHolds).hold(second, room.slotAt(startsAt))),
    ];
    expect(await outcomes(others)).toEqual(['appointment.slot_taken', 'appointment.slot_taken']);
    const [event] = await room.database.query<{ payload: object }>(
      `SELECT payload FROM outbox_events WHERE name = 'waitlist.slot_offered' ORDER BY id DESC LIMIT 1`,
    );
    expect(event?.payload).toEqual({
      waitlistEntryId: first.entryId,
      holdId: (await room.offerTo(first))?.holdId,
      patientId: first.patientId,
    });
  });

  it('is booked in one request, by which the wish is fulfilled', async () => {
    const first = await room.waiter({ reason: 'Back pain' });
    const startsAt = await room.freed();
    const appointment = await room.accept(first, first.entryId);
    expect(appointment).toMatchObject({
      status: 'booked',
      startsAt,
      patientId: first.patientId,
      reason: 'Back pain',
    });
    expect(await room.entry(first, first.entryId)).toMatchObject({
      status: 'accepted',
      offer: null,
      appointmentId: appointment.id,
    });
    expect(await outcome(room.accept(first, first.entryId))).toBe('waitlist.nothing_offered');
    await room.freed();
    expect(await room.offerTo(first)).toBeNull();
  });

  it('may be booked by its patient as any other slot, too, or be moved to', async () => {
    const [first, second] = [await room.waiter(), await room.waiter()];
    const [one, two] = [await room.freed(), await room.freed()];
    const booked = await room.book(first, one);
    const former = await room.book(second, room.nextHour(), 1);
    const moved = await as(second, () =>
      room
        .get(RescheduleAppointment)
        .reschedule(second, former.id, { startsAt: two, doctorId: room.doctorId() }),
    );
    expect(await room.entry(first, first.entryId)).toMatchObject({
      status: 'accepted',
      appointmentId: booked.id,
    });
    expect(await room.entry(second, second.entryId)).toMatchObject({
      status: 'accepted',
      appointmentId: moved.id,
    });
  });

  it('goes to the next in line when it is let go, when somebody leaves, and when the time to answer is over', async () => {
    const [first, second, third, fourth] = [
      await room.waiter(),
      await room.waiter(),
      await room.waiter(),
      await room.waiter(),
    ];
    const startsAt = await room.freed();
    const release = (actor: Actor, id = '') => as(actor, () => room.get(ReleaseSlot).release(actor, id));
    const kept = await room.offerTo(first);
    expect(await outcome(release(second, kept?.holdId))).toBe('resource.not_found');
    await release(first, kept?.holdId);
    expect(await room.offerTo(second)).toMatchObject({ startsAt });
    expect(await room.entry(first, first.entryId)).toMatchObject({ status: 'waiting', offer: null });
    await room.leave(second, second.entryId);
    expect(await room.entry(second, second.entryId)).toMatchObject({ status: 'withdrawn', offer: null });
    expect(await room.offerTo(third)).toMatchObject({ startsAt });
    await room.later(15);
    expect(await outcome(room.accept(third, third.entryId))).toBe('waitlist.nothing_offered');
    expect(await room.offerTo(fourth)).toMatchObject({ startsAt });
    await room.later(15);
    // All of them have had it: it is anybody's.
    expect(await room.isFree(startsAt)).toBe(true);
    expect(await room.database.query('SELECT FROM slot_holds')).toEqual([]);
    // Those who let it pass stand where they stood.
    const another = await room.freed();
    expect(await room.offerTo(first)).toMatchObject({ startsAt: another });
  });

  it('keeps nobody away once the offer is over, even if no worker passes it on', async () => {
    const [first, stranger] = [await room.waiter(), await room.patient()];
    const startsAt = await room.freed();
    room.clock.set(new Date(NOW.getTime() + 15 * MINUTE));
    expect(await room.isFree(startsAt)).toBe(true);
    expect(await room.entry(first, first.entryId)).toMatchObject({ status: 'waiting', offer: null });
    expect(await outcome(room.accept(first, first.entryId))).toBe('waitlist.nothing_offered');
    expect(await room.book(stranger, startsAt)).toMatchObject({ status: 'booked' });
  });

  it('is the next one’s before somebody who is quicker than the worker can keep it', async () => {
    const [, second, stranger] = [await room.waiter(), await room.waiter(), await room.patient()];
    const startsAt = await room.freed();
    room.clock.set(new Date(NOW.getTime() + 15 * MINUTE));
    const hold = () => as(stranger, () => room.get(SlotHolds).hold(stranger, room.slotAt(startsAt)));
    expect(await outcome(hold())).toBe('appointment.slot_taken');
    await room.later(0);
    expect(await room.offerTo(second)).toMatchObject({ startsAt });
    await room.later(15);
    expect(await hold()).toMatchObject({ startsAt });
  });

  it('comes of a reschedule, and of whatever else the practice opens, too', async () => {
    const [first, second] = [await room.waiter(), await room.waiter()];
    const owner = await room.patient();
    const startsAt = room.nextHour();
    const { id } = await room.book(owner, startsAt);
    await as(owner, () =>
      room.get(RescheduleAppointment).reschedule(owner, id, { startsAt: room.nextHour() }),
    );
    expect(await room.offerTo(first)).toMatchObject({ startsAt });
    const [from, to] = [room.nextHour(), new Date(room.nextHour().getTime() - 45 * MINUTE)];
    await room.opened({ from, to });
    expect(await room.offerTo(second)).toMatchObject({ startsAt: from });
    const third = await room.waiter();
    await room.opened({ from: NOW, to: null });
    expect((await room.offerTo(third))?.startsAt.getTime()).toBeGreaterThan(NOW.getTime());
    const elsewhere = await room.waiter();
    await room.opened({ from: NOW, to: null, clinicIds: [newId()] });
    expect(await room.offerTo(elsewhere)).toBeNull();
  });

  it('is not offered to whoever gave it away, to whoever is busy then, nor with too little time to answer', async () => {
    const owner = await room.waiter();
    const busy = await room.waiter();
    const startsAt = room.nextHour();
    await room.book(busy, startsAt, 1);
    const { id } = await room.book(owner, startsAt);
    const third = await room.waiter();
    await room.cancel(owner, id);
    expect([await room.offerTo(owner), await room.offerTo(busy)]).toEqual([null, null]);
    expect(await room.offerTo(third)).toMatchObject({ startsAt });
    await room.leave(third, third.entryId);
    // Nor is it when it is passed on.
    expect(await room.offerTo(owner)).toBeNull();
    expect(await room.isFree(startsAt)).toBe(true);
    const late = room.nextHour();
    const soon = await room.book(await room.patient(), late);
    room.clock.set(new Date(late.getTime() - 10 * MINUTE));
    await as(room.admin, () => room.get(CancelAppointment).cancel(room.admin, soon.id, 'Ill'));
    expect(await room.offerTo(owner)).toBeNull();
  });

  it('stays with whom it was kept for when the cancellation fails', async () => {
    const first = await room.waiter();
    const owner = await room.patient();
    const { id } = await room.book(owner, room.nextHour());
    expect(await outcome(as(owner, () => room.get(CancelAppointment).cancel(owner, id, 'x', 99)))).toBe(
      'request.precondition_failed',
    );
    expect(await room.offerTo(first)).toBeNull();
  });
});
