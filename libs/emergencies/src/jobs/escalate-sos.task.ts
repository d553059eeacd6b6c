import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { EscalateSos } from '../escalate-sos.js';

/** Tells more people of those SOS that nobody has answered. */
@Injectable()
@ScheduledTask({ name: 'sos.escalate', everySeconds: 1 })
@Permit('sos.escalate')
export class EscalateSosTask implements Task {
  constructor(private readonly sos: EscalateSos) {}

  async run(now: Date): Promise<void> {
    await this.sos.escalate(now);
  }
}
