import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task } from '#libs/platform';
import { SealAuditLog } from '../seal-audit-log.js';

/** Rows of one transaction. */
const BATCH = 1000;
/** Batches of one tick: a worker that is told to stop finishes its tick first. */
const MAX_BATCHES = 20;

/** Seals what was recorded since the last tick. */
@Injectable()
@ScheduledTask({ name: 'audit.seal', everySeconds: 5 })
@Permit('audit.seal')
export class SealAuditEvents implements Task {
  constructor(private readonly sealAuditLog: SealAuditLog) {}

  async run(): Promise<void> {
    for (let batches = 0; batches < MAX_BATCHES; batches++)
      if ((await this.sealAuditLog.run(BATCH)) < BATCH) return;
  }
}
