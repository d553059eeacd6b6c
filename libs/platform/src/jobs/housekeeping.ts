import { Injectable } from '@nestjs/common';
import { Permit } from '../access/permit.decorator.js';
import { Transaction } from '../database/transaction.js';
import { ScheduledTask, type Task } from './scheduled-task.js';

const KEEP_COMPLETED_EVENTS_DAYS = 14;

/** Forgets idempotency keys after their 24 hours. */
@Injectable()
@ScheduledTask({ name: 'platform.forget_idempotency_keys', everySeconds: 600 })
@Permit('platform.clean_up')
export class ForgetIdempotencyKeys implements Task {
  constructor(private readonly transaction: Transaction) {}

  async run(now: Date): Promise<void> {
    await this.transaction.rows('DELETE FROM idempotency_keys WHERE created_at < $1', [
      new Date(now.getTime() - 86_400_000),
    ]);
  }
}

/** Forgets completed events after two weeks, so that the outbox stays small. */
@Injectable()
@ScheduledTask({ name: 'platform.forget_completed_events', everySeconds: 600 })
@Permit('platform.clean_up')
export class ForgetCompletedEvents implements Task {
  constructor(private readonly transaction: Transaction) {}

  async run(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEEP_COMPLETED_EVENTS_DAYS * 86_400_000);
    await this.transaction.rows(
      'DELETE FROM outbox_events WHERE id IN (SELECT id FROM outbox_events WHERE completed_at < $1 LIMIT 10000)',
      [before],
    );
  }
}
