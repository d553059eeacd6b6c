import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { SlotHolds } from '../slot-holds.js';

/** Once a minute, clears away the holds that have expired. */
@Injectable()
@ScheduledTask({ name: 'appointments.forget_slot_holds', everySeconds: 60 })
@Permit('slot.forget_holds')
export class ForgetSlotHoldsTask implements Task {
  constructor(private readonly holds: SlotHolds) {}

  async run(now: Date): Promise<void> {
    await this.holds.forget(now);
  }
}
