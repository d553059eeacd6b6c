import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, Transaction } from '#libs/platform';
import { InvalidCredentials } from '../identity.errors.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordPolicy } from '../passwords/password-policy.js';
import { SignInLimits, WRONG_PASSWORDS } from '../sign-in-limits.js';
import { SetPassword } from './set-password.js';

/** Changes the own password, knowing the present one. All other sessions end. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transaction: Transaction,
    private readonly limits: SignInLimits,
    private readonly policy: PasswordPolicy,
    private readonly hasher: PasswordHasher,
    private readonly setPassword: SetPassword,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @throws InvalidCredentials when the present password is another one
   * @throws ValidationFailed when the new one is not acceptable
   * @throws TooManyRequests after too many wrong passwords for the account
   */
  async run(actor: Actor, currentPassword: string, newPassword: string): Promise<void> {
    const [user] = await this.transaction.rows<{ id: string; email: string; password_hash: string }>(
      'SELECT id, email, password_hash FROM users WHERE id = $1',
      [actor.userId],
    );
    if (!user) throw new InvalidCredentials();
    this.policy.assert(newPassword, user.email, '/newPassword');
    await this.limits.checkWrongPasswords(user.email);
    if (!(await this.hasher.verify(user.password_hash, currentPassword))) return this.refuse(user);
    // Many guesses may have been under way at once: the right one among them must not slip through.
    await this.limits.checkWrongPasswords(user.email);
    const passwordHash = await this.hasher.hash(newPassword);
    await this.transaction.run(async () => {
      // Two changes at once: the second knows a password that is no longer the present one.
      const unchanged = await this.transaction.rows(
        'SELECT FROM users WHERE id = $1 AND active AND password_hash = $2 FOR UPDATE',
        [user.id, user.password_hash],
      );
      if (unchanged.length === 0) throw new InvalidCredentials();
      await this.setPassword.run({
        userId: user.id,
        passwordHash,
        action: 'user.password_changed',
        keepSession: actor.sessionId,
      });
    });
    await this.limits.forgetWrongPasswords(user.email);
  }

  private async refuse({ id, email }: { id: string; email: string }): Promise<never> {
    await this.audit.record({ action: 'password_change.refused', entityType: 'user', entityId: id });
    await this.limits.countEmail(WRONG_PASSWORDS, email);
    throw new InvalidCredentials();
  }
}
