import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  type Actor,
  assertVersion,
  Clock,
  keysetPage,
  lockInOrder,
  newId,
  type Page,
  type PageQuery,
  Transaction,
} from '#libs/platform';
import { type AffectedAppointment, Bookings } from '../bookings.js';
import { Doctors } from '../doctors/doctors.js';
import { OwnDiaryPolicy } from '../own-diary.policy.js';
import { Waitlist } from '../waitlist.js';
import { TimeOff } from './time-off.entity.js';
import { AffectsAppointments, TimeOffRangeInvalid } from './time-off.errors.js';

/** A time at which a doctor will be away. */
export interface NewTimeOff {
  startsAt: Date;
  endsAt: Date;
  reason: string;
  /** Whether appointments in that time are cancelled; otherwise they stand in the way. */
  cancelAppointments: boolean;
}

/** When doctors are away. */
@Injectable()
export class TimesOff {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly policy: OwnDiaryPolicy,
    private readonly doctors: Doctors,
    private readonly bookings: Bookings,
    private readonly waitlist: Waitlist,
    private readonly audit: AuditLog,
  ) {}

  /**
   * A doctor's time off, by start.
   *
   * @throws NotFound when the doctor is unknown or not the actor
   */
  async list(actor: Actor, doctorId: string, page: PageQuery): Promise<Page<TimeOff>> {
    await this.assertDoctor(actor, doctorId);
    const query = this.times.createQueryBuilder('off').where('off.doctorId = :doctorId', { doctorId });
    return keysetPage(
      this.policy.scope(query, actor),
      [
        { by: 'off.startsAt', direction: 'ASC', type: 'timestamptz' },
        { by: 'off.id', direction: 'ASC', type: 'uuid' },
      ],
      page,
      ({ startsAt, id }) => [startsAt, id],
    );
  }

  /**
   * Takes a doctor out of the diary.
   *
   * @throws NotFound when the doctor is unknown or not the actor
   * @throws AffectsAppointments when there are appointments and they are not to be cancelled
   */
  async create(actor: Actor, doctorId: string, wish: NewTimeOff): Promise<TimeOff> {
    if (wish.startsAt >= wish.endsAt) throw new TimeOffRangeInvalid();
    return this.transaction.run(async () => {
      await this.assertDoctor(actor, doctorId);
      // Bookings share this lock: after it is ours, none can slip in between reading and cancelling.
      await lockInOrder(this.transaction, `doctor:${doctorId}`);
      const affected = await this.affected(doctorId, wish);
      if (affected.length > 0 && !wish.cancelAppointments)
        throw new AffectsAppointments({ affectedAppointments: affected });
      const cancelledAppointments = await this.bookings.cancelAll(
        affected.map(({ id }) => id),
        wish.reason,
      );
      const { startsAt, endsAt, reason } = wish;
      const timeOff = this.times.create({
        id: newId(),
        doctorId,
        startsAt,
        endsAt,
        reason,
        createdAt: this.clock.now(),
        version: 1,
      });
      await this.times.insert(timeOff);
      await this.record('time_off.created', timeOff, { cancelledAppointments });
      return timeOff;
    });
  }

  /**
   * Takes time off back; appointments that were cancelled for it stay cancelled, and whoever waits for the doctor hears
   * of the time first.
   *
   * @throws NotFound, PreconditionFailed
   */
  async remove(actor: Actor, id: string, version: number | undefined): Promise<void> {
    await this.transaction.run(async () => {
      const timeOff = await this.times.findOneBy({ id });
      this.policy.assert(actor, 'change', timeOff);
      assertVersion(timeOff, version);
      const { doctorId, startsAt: from, endsAt: to } = timeOff;
      await lockInOrder(this.transaction, `doctor:${doctorId}`);
      await this.times.delete({ id });
      await this.record('time_off.deleted', timeOff);
      const { clinicIds } = await this.doctors.one(doctorId);
      await this.waitlist.offer({ doctorId, clinicIds, from, to });
    });
  }

  /** What is over already cannot be missed, even if its state has not been noted yet. */
  private async affected(doctorId: string, { startsAt, endsAt }: NewTimeOff): Promise<AffectedAppointment[]> {
    const now = this.clock.now();
    if (endsAt <= now) return [];
    return this.bookings.affected(doctorId, startsAt < now ? now : startsAt, endsAt);
  }

  private async assertDoctor(actor: Actor, doctorId: string): Promise<void> {
    await this.doctors.assertKnown(doctorId);
    this.policy.assertDiary(actor, doctorId);
  }

  private async record(
    action: string,
    { id, doctorId }: TimeOff,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await this.audit.record({
      action,
      entityType: 'time_off',
      entityId: id,
      details: { doctorId, ...details },
    });
  }

  private get times() {
    return this.transaction.repository(TimeOff);
  }
}
