import { Injectable } from '@nestjs/common';
import { Permit } from '../access/permit.decorator.js';
import { Transaction } from '../database/transaction.js';
import { ScheduledTask, type Task } from '../jobs/scheduled-task.js';
import { OperationsConfig } from '../operations/operations.config.js';
import { eventType, type EventType } from './domain-event.js';
import { Outbox } from './outbox.js';

/** Dead letters wait for somebody to look at them, for longer than they should. */
export const DeadLettersWaiting = eventType<Readonly<Record<never, never>>>('dead_letters.waiting');

/** What the platform itself tells. */
export const platformEvents: readonly EventType[] = [DeadLettersWaiting];

const REPEATED_AFTER_MILLISECONDS = 24 * 3_600_000;
const NAME = 'dead_letters';

/** Once a minute, looks whether dead letters have grown old; says so at once and then once a day, until none is left. */
@Injectable()
@ScheduledTask({ name: 'dead_letters.alarm', everySeconds: 60 })
@Permit('dead_letter.alarm')
export class AlarmDeadLettersTask implements Task {
  constructor(
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
    private readonly config: OperationsConfig,
  ) {}

  async run(now: Date): Promise<void> {
    await this.transaction.run(async () => {
      if (!(await this.hasOld(now))) {
        await this.transaction.rows('DELETE FROM alarms WHERE name = $1', [NAME], 'alarm_over');
        return;
      }
      const raised = await this.transaction.rows(
        `INSERT INTO alarms (name, raised_at) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET raised_at = $2 WHERE alarms.raised_at <= $3 RETURNING name`,
        [NAME, now, new Date(now.getTime() - REPEATED_AFTER_MILLISECONDS)],
        'alarm_raise',
      );
      if (raised.length > 0) await this.outbox.publish(DeadLettersWaiting, {});
    });
  }

  private async hasOld(now: Date): Promise<boolean> {
    const since = new Date(now.getTime() - this.config.DEAD_LETTER_ALARM_MINUTES * 60_000);
    const rows = await this.transaction.rows(
      'SELECT FROM outbox_events WHERE failed_at <= $1 LIMIT 1',
      [since],
      'dead_letters_old',
    );
    return rows.length > 0;
  }
}
