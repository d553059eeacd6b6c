import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Outbox, Transaction } from '#libs/platform';
import { PasswordResetRequested } from '../identity.events.js';
import { FORGOT_BY_ADDRESS, FORGOT_BY_EMAIL, SignInLimits } from '../sign-in-limits.js';
import { findAccount } from '../users/find-account.js';
import { PasswordResets } from './password-resets.js';

/** Mails a link to set a new password, if there is such an account; the answer is the same if there is none. */
@Injectable()
export class ForgotPassword {
  constructor(
    private readonly transaction: Transaction,
    private readonly limits: SignInLimits,
    private readonly resets: PasswordResets,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws TooManyRequests */
  async run(email: string): Promise<void> {
    await this.limits.countAddress(FORGOT_BY_ADDRESS);
    await this.limits.countEmail(FORGOT_BY_EMAIL, email);
    await this.transaction.run(async () => {
      const account = await findAccount(this.transaction, email);
      if (!account?.active) return;
      const passwordResetId = await this.resets.add(account.id, 'reset');
      await this.audit.record({
        action: 'user.password_reset_requested',
        entityType: 'user',
        entityId: account.id,
      });
      await this.outbox.publish(PasswordResetRequested, { userId: account.id, passwordResetId });
    });
  }
}
