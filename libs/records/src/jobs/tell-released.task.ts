import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { TellReleased } from '../tell-released.js';

/** Once a minute, tells patients of the records that they may read from now on. */
@Injectable()
@ScheduledTask({ name: 'records.tell_released', everySeconds: 60 })
@Permit('record.tell_released')
export class TellReleasedTask implements Task {
  constructor(private readonly released: TellReleased) {}

  async run(now: Date): Promise<void> {
    await this.released.tell(now);
  }
}
