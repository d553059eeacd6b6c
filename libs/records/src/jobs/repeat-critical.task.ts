import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { RepeatCritical } from '../repeat-critical.js';

/** Once a minute, repeats the alarms that are an hour old and still open. */
@Injectable()
@ScheduledTask({ name: 'records.repeat_critical', everySeconds: 60 })
@Permit('record.repeat_critical')
export class RepeatCriticalTask implements Task {
  constructor(private readonly critical: RepeatCritical) {}

  async run(now: Date): Promise<void> {
    await this.critical.repeat(now);
  }
}
