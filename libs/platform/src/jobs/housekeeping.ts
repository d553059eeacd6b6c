import { Injectable } from '@nestjs/common';
import { type PermissionTable } from '../access/permissions.js';
import { Permit } from '../access/permit.decorator.js';
import { Transaction } from '../database/transaction.js';
import { DeadLetters } from '../events/dead-letters.js';
import { ScheduledTask, type Task } from './scheduled-task.js';

const KEEP_COMPLETED_EVENTS_DAYS = 14;

/** What the platform itself does and answers. */
export const platformPermissions: PermissionTable = {
  'health.read': ['anonymous'],
  'dead_letter.read': ['admin'],
  'dead_letter.redrive': ['admin'],
  'platform.clean_up': ['system'],
};

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
  constructor(private readonly deadLetters: DeadLetters) {}

  async run(): Promise<void> {
    await this.deadLetters.purgeCompleted(KEEP_COMPLETED_EVENTS_DAYS);
  }
}
