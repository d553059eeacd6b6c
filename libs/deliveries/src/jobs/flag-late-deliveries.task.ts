import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { FlagLateDeliveries } from '../flag-late-deliveries.js';

/** Every quarter of a minute, notes which deliveries have not come in time. */
@Injectable()
@ScheduledTask({ name: 'deliveries.flag_late', everySeconds: 15 })
@Permit('delivery.flag_late')
export class FlagLateDeliveriesTask implements Task {
  constructor(private readonly flagLate: FlagLateDeliveries) {}

  async run(now: Date): Promise<void> {
    await this.flagLate.flag(now);
  }
}
