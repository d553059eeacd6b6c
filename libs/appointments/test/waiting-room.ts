import { type INestApplicationContext } from '@nestjs/common';
import { type AppointmentState, BookAppointment, WaitlistEntries } from '#libs/appointments';
import { type Actor, Transaction } from '#libs/platform';
import { type FreedTime, FreeSlots, Waitlist } from '#libs/practice';
import { CancelAppointment } from '../src/cancel-appointment.js';
import { AnswerOffer } from '../src/waitlist/answer-offer.js';
import { JoinWaitlist, type WaitlistWish } from '../src/waitlist/join-waitlist.js';
import { PassOnOffers } from '../src/waitlist/pass-on-offers.js';
import { type WaitlistEntry, type WaitlistOffer } from '../src/waitlist/waitlist-entry.js';
import { as, hours, NOW, type World, world } from './world.js';

export const MINUTE = 60_000;

type Patient = Awaited<ReturnType<World['patient']>>;
/** Somebody who waits. */
export type Waiter = Patient & { entryId: string };

/** A world in which people wait for slots, in a word each. */
export class WaitingRoom {
  private hour = 24;

  private constructor(readonly world: World) {}

  static open = async (): Promise<WaitingRoom> => new WaitingRoom(await world());

  close = (): Promise<void> => this.world.close();

  get = <T>(type: abstract new (...args: never[]) => T): T => this.world.get(type);
  patient = (): Promise<Patient> => this.world.patient();
  another = (): Promise<INestApplicationContext> => this.world.another();

  get clock() {
    return this.world.clock;
  }
  get database() {
    return this.world.database;
  }
  get admin() {
    return this.world.admin;
  }
  get clinicId() {
    return this.world.clinicId;
  }

  /** Back to the beginning, with nobody waiting. */
  async empty(): Promise<void> {
    this.clock.set(NOW);
    await this.database.query('DELETE FROM slot_holds');
    await this.database.query(
      'UPDATE waitlist_entries SET withdrawn_at = now() WHERE appointment_id IS NULL',
    );
  }

  nextHour = (): Date => hours((this.hour += 1));
  doctorId = (index = 0): string => this.world.doctors[index]?.doctorId ?? '';

  slotAt(startsAt: Date, index = 0) {
    const visitType = 'physical' as const;
    return { doctorId: this.doctorId(index), clinicId: this.clinicId, visitType, startsAt };
  }

  book(actor: Actor, startsAt: Date, index = 0): Promise<AppointmentState> {
    return as(actor, () => this.get(BookAppointment).book(actor, this.slotAt(startsAt, index)));
  }

  cancel(actor: Actor, id: string, useCase = this.get(CancelAppointment)): Promise<AppointmentState> {
    return as(actor, () => useCase.cancel(actor, id, 'No time'));
  }

  /** Makes an appointment and lets it go again. @returns its time */
  async freed(index = 0): Promise<Date> {
    const owner = await this.patient();
    const startsAt = this.nextHour();
    await this.cancel(owner, (await this.book(owner, startsAt, index)).id);
    return startsAt;
  }

  /** What the practice does when a doctor has time again. */
  opened(time: Pick<FreedTime, 'from' | 'to'> & Partial<FreedTime>): Promise<void> {
    const freed = { doctorId: this.doctorId(), clinicIds: [this.clinicId], ...time };
    return this.get(Transaction).run(() => this.get(Waitlist).offer(freed));
  }

  async isFree(startsAt: Date, index = 0): Promise<boolean> {
    const to = new Date(startsAt.getTime() + MINUTE);
    const filter = { doctorId: this.doctorId(index) };
    return (await this.get(FreeSlots).reachingInto(filter, startsAt, to, 0)).length > 0;
  }

  /** Waits for the first doctor in December, or as told. */
  join(actor: Actor, wish: Partial<WaitlistWish> = {}): Promise<WaitlistEntry> {
    return as(actor, () =>
      this.get(JoinWaitlist).join(actor, {
        doctorId: this.doctorId(),
        visitType: 'physical',
        from: '2026-12-01',
        to: '2026-12-31',
        ...wish,
      }),
    );
  }

  async waiter(wish: Partial<WaitlistWish> = {}): Promise<Waiter> {
    const patient = await this.patient();
    return { ...patient, entryId: (await this.join(patient, wish)).id };
  }

  entry = (actor: Actor, id: string): Promise<WaitlistEntry> => this.get(WaitlistEntries).one(actor, id);

  async offerTo(waiter: Waiter): Promise<WaitlistOffer | null> {
    return (await this.entry(waiter, waiter.entryId)).offer;
  }

  accept(actor: Actor, id: string): Promise<AppointmentState> {
    return as(actor, () => this.get(AnswerOffer).accept(actor, id));
  }

  leave(actor: Actor, id: string): Promise<void> {
    return as(actor, () => this.get(AnswerOffer).withdraw(actor, id));
  }

  /** So many minutes go by, and the worker looks at the offers. */
  async later(minutes: number): Promise<void> {
    this.clock.set(new Date(this.clock.now().getTime() + minutes * MINUTE));
    await this.get(PassOnOffers).passOn(this.clock.now());
  }
}

/** The code of what was refused, or that it was done. */
export const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

/** The same of many, in alphabetical order. */
export const outcomes = async (work: Promise<unknown>[]): Promise<string[]> =>
  (await Promise.all(work.map(outcome))).sort();
