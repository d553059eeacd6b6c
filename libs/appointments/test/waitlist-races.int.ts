import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AppointmentState } from '#libs/appointments';
import { type Actor } from '#libs/platform';
import { CancelAppointment } from '../src/cancel-appointment.js';
import { PassOnOffers } from '../src/waitlist/pass-on-offers.js';
import { MINUTE, outcome, outcomes, type Waiter, WaitingRoom } from './waiting-room.js';
import { NOW } from './world.js';

let room: WaitingRoom;
beforeAll(async () => {
  room = await WaitingRoom.open();
});
beforeEach(() => room.empty());
afterAll(() => room.close());

describe('ten slots that become free for fifty who wait', () => {
  const PEOPLE = 50;
  const SLOTS = 10;

  it('go to the first ten, then to the next ten, each to one patient at a time', async () => {
    const other = await room.another();
    const owners = await Promise.all(Array.from({ length: SLOTS }, () => room.patient()));
    const appointments: AppointmentState[] = [];
    for (const owner of owners) appointments.push(await room.book(owner, room.nextHour()));
    const times = new Set(appointments.map(({ startsAt }) => startsAt.getTime()));
    const line: Waiter[] = [];
    // Every fifth of them would see any doctor of the clinic.
    for (let place = 0; place < PEOPLE; place++)
      line.push(await room.waiter(place % 5 ? {} : { doctorId: null, clinicId: room.clinicId }));
    const cancellers = [room.get(CancelAppointment), other.get(CancelAppointment, { strict: false })];
    await Promise.all(
      owners.map((owner, index) => room.cancel(owner, appointments[index]?.id ?? '', cancellers[index % 2])),
    );
    const heldBy = async (): Promise<Map<number, number>> => {
      const held = new Map<number, number>();
      for (const [place, one] of line.entries()) {
        const offer = await room.offerTo(one);
        if (offer) held.set(place, offer.startsAt.getTime());
      }
      return held;
    };
    const hadIt = new Set<string>();
    for (let round = 0; round < PEOPLE / SLOTS; round++) {
      const held = await heldBy();
      expect([...held.keys()]).toEqual(Array.from({ length: SLOTS }, (_, index) => round * SLOTS + index));
      expect(new Set(held.values())).toEqual(times);
      for (const [place, startsAt] of held) hadIt.add(`${place} ${startsAt}`);
      if (round + 1 < PEOPLE / SLOTS) {
        room.clock.set(new Date(room.clock.now().getTime() + 15 * MINUTE));
        // Two workers look at the same time.
        await Promise.all([
          room.get(PassOnOffers).passOn(room.clock.now()),
          other.get(PassOnOffers, { strict: false }).passOn(room.clock.now()),
        ]);
      }
    }
    expect(hadIt.size).toBe(PEOPLE);
  });

  it('are accepted by those who hold them while everybody else tries to book them', async () => {
    const owners = await Promise.all(Array.from({ length: SLOTS }, () => room.patient()));
    const appointments: AppointmentState[] = [];
    for (const owner of owners) appointments.push(await room.book(owner, room.nextHour()));
    const line: Waiter[] = [];
    for (let place = 0; place < SLOTS; place++) line.push(await room.waiter());
    const strangers = await Promise.all(appointments.map(() => room.patient()));
    const snipe = async (stranger: Actor, startsAt: Date): Promise<unknown> => {
      let last: unknown;
      for (let tries = 0; tries < 5; tries++) last = await outcome(room.book(stranger, startsAt));
      return last;
    };
    const [sniped] = await Promise.all([
      Promise.all(strangers.map((stranger, index) => snipe(stranger, appointments[index]?.startsAt ?? NOW))),
      ...owners.map((owner, index) => room.cancel(owner, appointments[index]?.id ?? '')),
    ]);
    expect(new Set(sniped)).toEqual(new Set(['appointment.slot_taken']));
    const answers = await outcomes(
      line.flatMap((one) => [
        room.accept(one, one.entryId),
        room.accept(one, one.entryId),
        room.accept(one, one.entryId),
      ]),
    );
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(SLOTS);
    expect(new Set(answers)).toEqual(new Set(['done', 'waitlist.nothing_offered']));
    const booked = await room.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM appointments WHERE starts_at = ANY ($1) AND doctor_id = $2 AND status = 'booked'`,
      [appointments.map(({ startsAt }) => startsAt), room.doctorId()],
    );
    expect(booked).toEqual([{ count: SLOTS }]);
  });

  it('reach one patient when accepting, leaving, passing on and freeing happen at once', async () => {
    for (let round = 0; round < 5; round++) {
      const [first, second] = [await room.waiter(), await room.waiter()];
      const startsAt = await room.freed();
      const owner = await room.patient();
      const { id } = await room.book(owner, room.nextHour());
      await outcomes([
        room.accept(first, first.entryId),
        room.leave(first, first.entryId),
        room.accept(second, second.entryId),
        room.leave(second, second.entryId),
        room.cancel(owner, id),
        room.get(PassOnOffers).passOn(room.clock.now()),
      ]);
      const states = [await room.entry(first, first.entryId), await room.entry(second, second.entryId)];
      for (const { status } of states) expect(status).toMatch(/^(accepted|withdrawn)$/);
      const taken = await room.database.query(
        `SELECT FROM appointments WHERE starts_at = $1 AND doctor_id = $2 AND status = 'booked'`,
        [startsAt, room.doctorId()],
      );
      expect(taken.length).toBeLessThanOrEqual(1);
      expect(states.filter(({ status }) => status === 'accepted').length).toBeGreaterThanOrEqual(
        taken.length,
      );
      await room.database.query('DELETE FROM slot_holds');
    }
  });
});
