import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentContext, networkOf, type RateLimit, RateLimiter } from '#libs/platform';

const MINUTE = 60;
const signIn = (name: string, points: number, minutes: number): RateLimit => ({
  name,
  points,
  perSeconds: minutes * MINUTE,
  withoutRedis: 'count_in_process',
});

/** Wrong passwords for one account; right ones do not count. */
export const WRONG_PASSWORDS = signIn('login.wrong_passwords', 10, 15);
export const LOGIN_BY_ADDRESS = signIn('login.address', 300, 10);
export const REGISTER_BY_EMAIL = signIn('register.email', 5, 10);
export const REGISTER_BY_ADDRESS = signIn('register.address', 100, 10);
export const VERIFY_BY_EMAIL = signIn('verify_email.email', 10, 10);
export const VERIFY_BY_ADDRESS = signIn('verify_email.address', 300, 10);
export const FORGOT_BY_EMAIL = signIn('forgot_password.email', 5, 10);
export const FORGOT_BY_ADDRESS = signIn('forgot_password.address', 100, 10);
export const RESET_BY_ADDRESS = signIn('reset_password.address', 100, 10);
export const REFRESH_BY_ADDRESS = signIn('refresh.address', 600, 10);

/** The limits of the sign-in routes. They never ask whether an account exists, so they cannot tell. */
@Injectable()
export class SignInLimits {
  constructor(private readonly limiter: RateLimiter) {}

  /** @throws TooManyRequests when the client's address has used up the limit */
  async countAddress(limit: RateLimit): Promise<void> {
    await this.limiter.consume(limit, networkOf(currentContext()?.address ?? 'unknown'));
  }

  /** @throws TooManyRequests when the limit of the e-mail address is used up */
  async countEmail(limit: RateLimit, email: string): Promise<void> {
    await this.limiter.consume(limit, keyOf(email));
  }

  /** @throws TooManyRequests when too many wrong passwords were given for this e-mail address */
  async checkWrongPasswords(email: string): Promise<void> {
    await this.limiter.check(WRONG_PASSWORDS, keyOf(email));
  }

  /** Forgets the wrong passwords, after a right one or a new one. */
  async forgetWrongPasswords(email: string): Promise<void> {
    await this.limiter.forget(WRONG_PASSWORDS, keyOf(email));
  }
}

/** Redis need not know anybody's address. */
const keyOf = (email: string): string => createHash('sha256').update(email.toLowerCase()).digest('base64url');
