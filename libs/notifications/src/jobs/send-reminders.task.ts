import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { Reminders } from '../reminders/reminders.js';

/** Every ten seconds, reminds of what is near. */
@Injectable()
@ScheduledTask({ name: 'reminders.send', everySeconds: 10 })
@Permit('reminder.send')
export class SendRemindersTask implements Task {
  constructor(private readonly reminders: Reminders) {}

  async run(now: Date): Promise<void> {
    await this.reminders.send(now);
  }
}
