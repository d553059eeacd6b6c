import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Transaction } from '#libs/platform';
import { type AppointmentState } from './appointment.js';
import { AppointmentStore } from './appointment-store.js';

/** What staff do with an appointment on its day, and the state that it leads to. */
const LEADS_TO = {
  check_in: 'checked_in',
  start: 'in_progress',
  complete: 'completed',
  no_show: 'no_show',
} as const;

export type Advance = keyof typeof LEADS_TO;

/** Leads an appointment through its day: the patient is there, it begins, it is over, or the patient did not come. */
@Injectable()
export class AdvanceAppointment {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: AppointmentStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expectedVersion the version that the caller has read, if told
   * @throws NotFound, PreconditionFailed, IllegalTransition
   */
  async advance(
    actor: Actor,
    id: string,
    action: Advance,
    expectedVersion?: number,
  ): Promise<AppointmentState> {
    return this.transaction.run(async () => {
      const appointment = await this.store.lock(actor, action, id, expectedVersion);
      await this.store.save(actor, [appointment.advance(LEADS_TO[action], this.clock.now())]);
      return appointment;
    });
  }
}
