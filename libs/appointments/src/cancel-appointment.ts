import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Outbox, Transaction } from '#libs/platform';
import { type AppointmentState } from './appointment.js';
import { AppointmentCancelled } from './appointment.events.js';
import { AppointmentStore } from './appointment-store.js';
import { ChangeWindow } from './change-window.js';
import { OfferFreedSlots } from './waitlist/offer-freed-slots.js';

/** Calls an appointment off; whoever waits for the doctor is offered its time. */
@Injectable()
export class CancelAppointment {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: AppointmentStore,
    private readonly window: ChangeWindow,
    private readonly waitlist: OfferFreedSlots,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expectedVersion the version that the caller has read, if told
   * @throws NotFound, PreconditionFailed, IllegalTransition, TooLateToChange
   */
  async cancel(
    actor: Actor,
    id: string,
    reason: string,
    expectedVersion?: number,
  ): Promise<AppointmentState> {
    return this.transaction.run(async () => {
      const appointment = await this.store.lockWithDoctor(actor, 'cancel', id, expectedVersion);
      const now = this.clock.now();
      appointment.assertMayBecome('cancelled', now);
      await this.window.assertOpen(actor, appointment);
      await this.store.save(actor, [appointment.cancel(actor.userId, reason, now)]);
      await this.outbox.publish(AppointmentCancelled, { appointmentId: id });
      const { doctorId, clinicId, startsAt: from, endsAt: to, patientId: lettingGo } = appointment;
      await this.waitlist.offer({ doctorId, clinicIds: [clinicId], from, to, lettingGo });
      return appointment;
    });
  }
}
