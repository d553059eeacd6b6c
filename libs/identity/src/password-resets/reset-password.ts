import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { InvalidToken } from '../identity.errors.js';
import { MailedSecrets } from '../mailed-secrets.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordPolicy } from '../passwords/password-policy.js';
import { RESET_BY_ADDRESS, SignInLimits } from '../sign-in-limits.js';
import { PasswordResets } from './password-resets.js';
import { SetPassword } from './set-password.js';

/** Sets a password by a mailed link: after "forgot password", or to accept an invitation. Ends all sessions. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly transaction: Transaction,
    private readonly limits: SignInLimits,
    private readonly secrets: MailedSecrets,
    private readonly resets: PasswordResets,
    private readonly policy: PasswordPolicy,
    private readonly hasher: PasswordHasher,
    private readonly setPassword: SetPassword,
  ) {}

  /**
   * @throws InvalidToken when the link is wrong, expired or used
   * @throws ValidationFailed when the password is not acceptable; the link stays good
   */
  async run(token: string, newPassword: string): Promise<void> {
    await this.limits.countAddress(RESET_BY_ADDRESS);
    const id = this.secrets.passwordResetOf(token);
    const reset = id === null ? null : await this.resets.open(id);
    if (id === null || !reset) throw new InvalidToken();
    this.policy.assert(newPassword, reset.email, '/newPassword');
    const passwordHash = await this.hasher.hash(newPassword);
    await this.transaction.run(async () => {
      if (!(await this.resets.use(id))) throw new InvalidToken();
      await this.setPassword.run({
        userId: reset.user_id,
        passwordHash,
        action: reset.kind === 'invitation' ? 'user.invitation_accepted' : 'user.password_reset',
        actorId: reset.user_id,
      });
    });
    await this.limits.forgetWrongPasswords(reset.email);
  }
}
