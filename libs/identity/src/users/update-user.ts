import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, assertVersion, Transaction } from '#libs/platform';
import { EmailTaken } from '../identity.errors.js';
import { PasswordResets } from '../password-resets/password-resets.js';
import { Accounts } from './accounts.js';
import { findAccount } from './find-account.js';
import { type AccountChanges, User } from './user.entity.js';
import { UserPolicy } from './user.policy.js';

/** Changes how an account is addressed and reached. */
@Injectable()
export class UpdateUser {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: UserPolicy,
    private readonly accounts: Accounts,
    private readonly resets: PasswordResets,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param version the version that the change is based on, if the caller named one
   * @throws NotFound, Forbidden, PreconditionFailed, EmailTaken
   */
  async run(
    actor: Actor,
    userId: string,
    changes: AccountChanges,
    version: number | undefined,
  ): Promise<User> {
    return this.transaction.run(async () => {
      const users = this.transaction.repository(User);
      const user = await users.findOne({ where: { id: userId }, lock: { mode: 'pessimistic_write' } });
      this.policy.assert(actor, changes.email === undefined ? 'update' : 'change_email', user);
      assertVersion(user, version);
      const fields = user.change(changes);
      if (fields.length === 0) return user;
      if (fields.includes('email')) await this.moveMail(user);
      await users.save(user);
      await this.audit.record({
        action: 'user.updated',
        entityType: 'user',
        entityId: user.id,
        patientId: user.patientId,
        details: { fields },
      });
      return user;
    });
  }

  /** Links that went to the old address are worth nothing any more; who has not come in yet is invited anew. */
  private async moveMail(user: User): Promise<void> {
    const namesake = await findAccount(this.transaction, user.email);
    if (namesake && namesake.id !== user.id) throw new EmailTaken();
    await this.resets.withdrawAll(user.id);
    const [{ invited } = { invited: false }] = await this.transaction.rows<{ invited: boolean }>(
      'SELECT active AND password_hash IS NULL AS invited FROM users WHERE id = $1',
      [user.id],
    );
    if (invited) await this.accounts.sendInvitation(user.id);
  }
}
