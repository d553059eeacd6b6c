import { Injectable } from '@nestjs/common';
import { Permit, ScheduledTask, type Task, Transaction } from '#libs/platform';

const DAY = 86_400_000;
const KEEP_SESSIONS_DAYS = 90;

/** Forgets what can no longer be used: the fewer secrets there are, the fewer can be lost. */
@Injectable()
@ScheduledTask({ name: 'identity.forget_expired', everySeconds: 600 })
@Permit('identity.clean_up')
export class ForgetExpired implements Task {
  constructor(private readonly transaction: Transaction) {}

  async run(now: Date): Promise<void> {
    await this.transaction.rows('DELETE FROM registrations WHERE expires_at <= $1', [now]);
    await this.transaction.rows('DELETE FROM password_resets WHERE expires_at <= $1 OR used_at IS NOT NULL', [
      now,
    ]);
    // A used token is kept until it expires: only so is its second use noticed.
    await this.transaction.rows('DELETE FROM refresh_tokens WHERE expires_at <= $1', [now]);
    await this.transaction.rows('DELETE FROM sessions WHERE last_used_at < $1', [
      new Date(now.getTime() - KEEP_SESSIONS_DAYS * DAY),
    ]);
  }
}
