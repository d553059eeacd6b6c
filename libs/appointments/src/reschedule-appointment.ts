import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Outbox, Transaction } from '#libs/platform';
import { Availability } from '#libs/practice';
import { type AppointmentState } from './appointment.js';
import { TooLateToChange } from './appointment.errors.js';
import { AppointmentRescheduled } from './appointment.events.js';
import { AppointmentStore } from './appointment-store.js';
import { ChangeWindow } from './change-window.js';
import { SlotHolds } from './slot-holds.js';
import { offeredUntil } from './slot-check.js';
import { OfferFreedSlots } from './waitlist/offer-freed-slots.js';

/** Where an appointment is to go: clinic and visit type stay. */
export interface NewTime {
  startsAt: Date;
  /** Absent: the doctor stays. */
  doctorId?: string | null;
  reason?: string | null;
}

/**
 * Moves an appointment to another slot in place: it keeps its id and history, and its own slot is never in its way. Whoever
 * waits for the doctor is offered its former time.
 */
@Injectable()
export class RescheduleAppointment {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: AppointmentStore,
    private readonly availability: Availability,
    private readonly window: ChangeWindow,
    private readonly holds: SlotHolds,
    private readonly waitlist: OfferFreedSlots,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expectedVersion the version that the caller has read, if told
   * @throws NotFound, PreconditionFailed, IllegalTransition, TooLateToChange
   * @throws SlotNotOffered, InPast, BeyondHorizon when there is no such slot
   * @throws SlotTaken when the time is kept for somebody else
   * @throws an exclusion violation, which means SlotTaken or PatientBusy, when somebody else has the time
   */
  async reschedule(
    actor: Actor,
    id: string,
    { startsAt, doctorId: wanted, reason }: NewTime,
    expectedVersion?: number,
  ): Promise<AppointmentState> {
    return this.transaction.run(async () => {
      // An UPDATE cannot say ON CONFLICT DO NOTHING, so those who would race wait here; see the README.
      const appointment = await this.store.lockWithDoctor(
        actor,
        'reschedule',
        id,
        expectedVersion,
        ({ patientId }) => [`patient:${patientId}`, ...(wanted ? [`doctor:${wanted}`] : [])],
      );
      const doctorId = wanted ?? appointment.doctorId;
      await this.assertMayMove(actor, appointment);
      if (appointment.isAt(doctorId, startsAt)) return appointment;
      const { clinicId, visitType, patientId } = appointment;
      const former = { doctorId: appointment.doctorId, from: appointment.startsAt, to: appointment.endsAt };
      const endsAt = offeredUntil(await this.availability.check({ doctorId, clinicId, visitType, startsAt }));
      await this.holds.consume(actor, appointment, { doctorId, startsAt, endsAt });
      const change = appointment.reschedule({ doctorId, startsAt, endsAt }, reason ?? null, this.clock.now());
      await this.store.save(actor, [change]);
      await this.outbox.publish(AppointmentRescheduled, {
        appointmentId: id,
        version: appointment.version,
        moves: appointment.rescheduledFrom.length,
      });
      await this.waitlist.offer({ ...former, clinicIds: [clinicId], lettingGo: patientId });
      return appointment;
    });
  }

  private async assertMayMove(
    actor: Actor,
    appointment: Awaited<ReturnType<AppointmentStore['lock']>>,
  ): Promise<void> {
    const now = this.clock.now();
    appointment.assertMayMove(now);
    if (now >= appointment.endsAt) throw new TooLateToChange();
    await this.window.assertOpen(actor, appointment);
  }
}
