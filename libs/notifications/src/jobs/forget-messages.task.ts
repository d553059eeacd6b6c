import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task, Transaction } from '#libs/platform';
import { NotificationsConfig } from '../notifications.config.js';

const DAY = 86_400_000;
const BATCH = 5000;

/** What is over, and the time from which it is counted; each has an index on just that. */
const OVER = {
  mails: 'created_at < $1 AND (sent_at IS NOT NULL OR skipped_at IS NOT NULL)',
  text_messages: 'created_at < $1 AND (sent_at IS NOT NULL OR skipped_at IS NOT NULL)',
  webhook_deliveries: 'created_at < $1 AND (delivered_at IS NOT NULL OR dropped_at IS NOT NULL)',
  reminders: 'starts_at < $1 AND (sent_at IS NOT NULL OR skipped_at IS NOT NULL)',
} as const;

/**
 * Every ten minutes, forgets what was told long ago. What waits is never forgotten; nor is anything told twice for it: an
 * event that is done is not handled again, and one that is a dead letter keeps the note of who has had it.
 */
@Injectable()
@ScheduledTask({ name: 'notifications.forget', everySeconds: 600 })
@Permit('notification.clean_up')
export class ForgetMessagesTask implements Task {
  constructor(
    private readonly transaction: Transaction,
    private readonly config: NotificationsConfig,
  ) {}

  async run(now: Date): Promise<void> {
    const before = (days: number): Date => new Date(now.getTime() - days * DAY);
    for (const [table, over] of Object.entries(OVER))
      await this.forget(table, over, before(this.config.MESSAGE_RETENTION_DAYS));
    // What nobody has read yet stays: so the counters of the inboxes, which count the unread, are right as they are.
    await this.forget('notifications', 'read_at < $1', before(this.config.INBOX_RETENTION_DAYS));
  }

  private async forget(table: string, over: string, before: Date): Promise<void> {
    let gone: unknown[];
    do
      gone = await this.transaction.rows(
        `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE ${over} LIMIT ${BATCH}) RETURNING id`,
        [before],
        `forget_${table}`,
      );
    while (gone.length === BATCH);
  }
}
