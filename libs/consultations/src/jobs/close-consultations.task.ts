import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { RecordClosings } from '../record-closings.js';

/** Notes which consultations have closed. */
@Injectable()
@ScheduledTask({ name: 'consultations.close', everySeconds: 15 })
@Permit('consultation.close_due')
export class CloseConsultationsTask implements Task {
  constructor(private readonly consultations: RecordClosings) {}

  async run(now: Date): Promise<void> {
    await this.consultations.record(now);
  }
}
