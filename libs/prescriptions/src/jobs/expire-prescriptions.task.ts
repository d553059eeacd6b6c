import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { ExpirePrescriptions } from '../expire-prescriptions.js';

/** Every five minutes, notes the prescriptions whose time is over. */
@Injectable()
@ScheduledTask({ name: 'prescriptions.expire', everySeconds: 300 })
@Permit('prescription.expire')
export class ExpirePrescriptionsTask implements Task {
  constructor(private readonly expirePrescriptions: ExpirePrescriptions) {}

  async run(now: Date): Promise<void> {
    await this.expirePrescriptions.expire(now);
  }
}
