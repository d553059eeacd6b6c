import { Injectable } from '@nestjs/common';
import { Outbox, Permit, ScheduledTask, type Task, Transaction } from '#libs/platform';
import { Mails } from '../mails.js';
import { MailRequested } from '../notifications.events.js';

const BATCH = 100;

/** Every quarter of a minute, sends the mails off again that have waited for the end of somebody's quiet hours. */
@Injectable()
@ScheduledTask({ name: 'mails.resume', everySeconds: 15 })
@Permit('mail.send')
export class ResumeMailsTask implements Task {
  constructor(
    private readonly transaction: Transaction,
    private readonly mails: Mails,
    private readonly outbox: Outbox,
  ) {}

  async run(now: Date): Promise<void> {
    while ((await this.resume(now)) === BATCH);
  }

  private async resume(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const ids = await this.mails.resume(now, BATCH);
      await this.outbox.publishAll(
        MailRequested,
        ids.map((mailId) => ({ mailId })),
      );
      return ids.length;
    });
  }
}
