import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { PurgeConsultations } from '../purge-consultations.js';

/** Deletes what was said in consultations that have been kept long enough. */
@Injectable()
@ScheduledTask({ name: 'consultations.purge', everySeconds: 600 })
@Permit('consultation.purge')
export class PurgeConsultationsTask implements Task {
  constructor(private readonly consultations: PurgeConsultations) {}

  async run(now: Date): Promise<void> {
    await this.consultations.purge(now);
  }
}
