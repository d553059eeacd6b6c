import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookAppointment, SlotHolds } from '#libs/appointments';
import { type Actor, newId } from '#libs/platform';
import { Bookings, type VisitType } from '#libs/practice';
import { ReleaseSlot } from '../src/release-slot.js';
import { RescheduleAppointment } from '../src/reschedule-appointment.js';
import { as, hours, NOW, type World, world } from './world.js';

const MINUTE = 60_000;
const AT_ONCE = 20;

describe('A slot that is kept for somebody', () => {
  let here: World;
  let hour = 24;
  beforeAll(async () => {
    here = await world();
  });
  beforeEach(() => here.clock.set(NOW));
  afterAll(() => here.close());

  const slotAt = (startsAt: Date, doctor = 0) => ({
    doctorId: here.doctors[doctor]?.doctorId ?? '',
    clinicId: here.clinicId,
    visitType: 'physical' as VisitType,
    startsAt,
  });
  /** A slot that no other test has. */
  const nextSlot = (doctor = 0) => slotAt(hours((hour += 1)), doctor);
  const hold = (actor: Actor, slot: ReturnType<typeof slotAt>, holds = here.get(SlotHolds)) =>
    as(actor, () => holds.hold(actor, slot));
  const book = (actor: Actor, slot: ReturnType<typeof slotAt>) =>
    as(actor, () => here.get(BookAppointment).book(actor, slot));
  const outcomes = async (work: Promise<unknown>[]): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const answer of await Promise.allSettled(work)) {
      const outcome =
        answer.status === 'fulfilled' ? 'done' : String((answer.reason as { code: string }).code);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
  };
  const later = (minutes: number) => here.clock.set(new Date(NOW.getTime() + minutes * MINUTE));
  const holdsOf = ({ userId }: Actor) =>
    here.database.query<{ id: string }>('SELECT id FROM slot_holds WHERE user_id = $1', [userId]);

  it('is taken for everybody else for five minutes, and used up by the booking of its owner', async () => {
    const [lina, omar] = [await here.patient(), await here.patient()];
    const slot = nextSlot();
    const held = await hold(lina, slot);
    expect(held).toMatchObject({
      userId: lina.userId,
      startsAt: slot.startsAt,
      endsAt: new Date(slot.startsAt.getTime() + 30 * MINUTE),
      expiresAt: new Date(NOW.getTime() + 5 * MINUTE),
    });
    expect(await outcomes([book(omar, slot), hold(omar, slot), book(here.admin, slot)])).toMatchObject({
      'appointment.slot_taken': 2,
    });
    const busy = await here.get(Bookings).busy([slot.doctorId], slot.startsAt, held.endsAt);
    expect(busy).toEqual([{ doctorId: slot.doctorId, startsAt: slot.startsAt, endsAt: held.endsAt }]);
    expect(await book(lina, slot)).toMatchObject({ status: 'booked' });
    expect(await holdsOf(lina)).toEqual([]);
    expect(await outcomes([hold(omar, slot)])).toEqual({ 'appointment.slot_taken': 1 });
  });

  it('keeps nobody away once it has expired, whether or not a worker has cleared it away', async () => {
    const [lina, omar, sara] = [await here.patient(), await here.patient(), await here.patient()];
    const [first, second] = [nextSlot(), nextSlot()];
    await hold(lina, first);
    await hold(omar, second);
    later(5);
    expect(await here.get(Bookings).busy([first.doctorId], first.startsAt, hours(hour + 1))).toEqual([]);
    await book(sara, first);
    expect(await hold(sara, second)).toMatchObject({ userId: sara.userId });
    expect([await holdsOf(lina), await holdsOf(omar)]).toEqual([[], []]);
    later(20);
    await here.get(SlotHolds).forget(here.clock.now());
    expect(await here.database.query('SELECT FROM slot_holds')).toEqual([]);
  });

  it('is one for each account: another slot takes its place, the same one gets no more time', async () => {
    const lina = await here.patient();
    const [first, second] = [nextSlot(), nextSlot(1)];
    const held = await hold(lina, first);
    later(3);
    expect(await hold(lina, first)).toEqual(held);
    // The same time in another way is the same time.
    const online = { ...first, doctorId: first.doctorId.toUpperCase(), visitType: 'online' as VisitType };
    expect(await hold(lina, online)).toEqual({ ...held, visitType: 'online' });
    await hold(lina, second);
    expect(await holdsOf(lina)).toHaveLength(1);
    expect(await hold(await here.patient(), first)).toMatchObject({ startsAt: first.startsAt });
    const many = Array.from({ length: 6 }, (_, index) => hold(lina, nextSlot(index % 2)));
    expect(await outcomes(many)).toEqual({ done: 6 });
    expect(await holdsOf(lina)).toHaveLength(1);
  });

  it('goes to one of many who want it at once, in however many processes', async () => {
    const slot = nextSlot();
    const other = (await here.another()).get(SlotHolds, { strict: false });
    const people = await Promise.all(Array.from({ length: AT_ONCE }, () => here.patient()));
    const work = people.map((person, index) => hold(person, slot, index % 2 ? other : here.get(SlotHolds)));
    expect(await outcomes(work)).toEqual({ done: 1, 'appointment.slot_taken': AT_ONCE - 1 });
  });

  it('is held or booked by one, when some hold and others book at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const slot = nextSlot();
      const people = await Promise.all(Array.from({ length: AT_ONCE }, () => here.patient()));
      // An id in capitals is the same id.
      const shouted = { ...slot, doctorId: slot.doctorId.toUpperCase() };
      const work = people.map((person, index) => (index % 2 ? hold(person, shouted) : book(person, slot)));
      expect(await outcomes(work)).toEqual({ done: 1, 'appointment.slot_taken': AT_ONCE - 1 });
    }
  });

  it('is in the way of a reschedule of somebody else, and not of one’s own', async () => {
    const [lina, omar] = [await here.patient(), await here.patient()];
    const [from, to] = [nextSlot(), nextSlot()];
    const [ofLina, ofOmar] = [await book(lina, from), await book(omar, nextSlot())];
    await hold(lina, to);
    const move = (actor: Actor, id: string) =>
      as(actor, () => here.get(RescheduleAppointment).reschedule(actor, id, { startsAt: to.startsAt }));
    expect(await outcomes([move(omar, ofOmar.id)])).toEqual({ 'appointment.slot_taken': 1 });
    expect(await move(lina, ofLina.id)).toMatchObject({ startsAt: to.startsAt });
    expect(await holdsOf(lina)).toEqual([]);
  });

  it('must be one that is offered, in the future and within the horizon', async () => {
    const lina = await here.patient();
    const odd = slotAt(new Date(hours(30).getTime() + MINUTE));
    expect(await outcomes([hold(lina, odd)])).toEqual({ 'appointment.slot_not_offered': 1 });
    expect(await outcomes([hold(lina, slotAt(hours(-1)))])).toEqual({ 'appointment.in_past': 1 });
    expect(await outcomes([hold(lina, slotAt(hours(24 * 300)))])).toEqual({
      'appointment.beyond_horizon': 1,
    });
    expect(await holdsOf(lina)).toEqual([]);
  });

  it('is let go by its owner, and by nobody else', async () => {
    const [lina, omar] = [await here.patient(), await here.patient()];
    const slot = nextSlot();
    const { id } = await hold(lina, slot);
    const release = (actor: Actor, holdId: string) =>
      as(actor, () => here.get(ReleaseSlot).release(actor, holdId));
    await expect(release(omar, id)).rejects.toMatchObject({
      code: 'resource.not_found',
      what: { entityType: 'slot_hold', entityId: id },
    });
    await release(lina, id);
    await expect(release(lina, id)).rejects.toMatchObject({ code: 'resource.not_found' });
    await expect(release(lina, newId())).rejects.toMatchObject({ code: 'resource.not_found' });
    expect(await book(omar, slot)).toMatchObject({ status: 'booked' });
  });
});
