import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { RecordOpenings } from '../record-openings.js';

/** Notes which consultations have opened. */
@Injectable()
@ScheduledTask({ name: 'consultations.open', everySeconds: 15 })
@Permit('consultation.open_due')
export class OpenConsultationsTask implements Task {
  constructor(private readonly consultations: RecordOpenings) {}

  async run(now: Date): Promise<void> {
    await this.consultations.record(now);
  }
}
