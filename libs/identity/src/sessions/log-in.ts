import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Transaction } from '#libs/platform';
import { InvalidCredentials } from '../identity.errors.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { LOGIN_BY_ADDRESS, SignInLimits, WRONG_PASSWORDS } from '../sign-in-limits.js';
import { type AccountWithPassword, findAccount } from '../users/find-account.js';
import { Sessions, type SignedIn } from './sessions.js';

/** The audit's entity of an attempt that names no account. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Opens a session for an e-mail address and its password. */
@Injectable()
export class LogIn {
  constructor(
    private readonly transaction: Transaction,
    private readonly limits: SignInLimits,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @throws InvalidCredentials for a wrong password, an unknown address and an inactive account alike
   * @throws TooManyRequests after too many wrong passwords, whether the account exists or not
   */
  async run(email: string, password: string, userAgent: string | null): Promise<SignedIn> {
    await this.limits.countAddress(LOGIN_BY_ADDRESS);
    await this.limits.checkWrongPasswords(email);
    const account = await findAccount(this.transaction, email);
    const right = await this.hasher.verify(account?.active ? account.password_hash : null, password);
    if (!account || !right) return this.refuse(email, account);
    // Many guesses may have been under way at once: the right one among them must not slip through.
    await this.limits.checkWrongPasswords(email);
    const signedIn = await this.open(account, userAgent);
    if (!signedIn) return this.refuse(email, account);
    await this.limits.forgetWrongPasswords(email);
    return signedIn;
  }

  /** Opens the session unless the account was closed, or got another password, while this one was checked. */
  private open(account: AccountWithPassword, userAgent: string | null): Promise<SignedIn | null> {
    return this.transaction.run(async () => {
      const unchanged = await this.transaction.rows(
        'SELECT FROM users WHERE id = $1 AND active AND password_hash = $2 FOR SHARE',
        [account.id, account.password_hash],
        'account_unchanged',
      );
      if (unchanged.length === 0) return null;
      const signedIn = await this.sessions.open(account, userAgent);
      await this.audit.record({
        action: 'session.opened',
        entityType: 'session',
        entityId: signedIn.sessionId,
        actorId: account.id,
      });
      return signedIn;
    });
  }

  private async refuse(email: string, account: AccountWithPassword | undefined): Promise<never> {
    await this.audit.record({
      action: 'login.refused',
      entityType: 'user',
      entityId: account?.id ?? NOBODY,
    });
    await this.limits.countEmail(WRONG_PASSWORDS, email);
    throw new InvalidCredentials();
  }
}
