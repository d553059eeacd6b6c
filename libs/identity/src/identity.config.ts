import { MinLength } from 'class-validator';
import { Env } from '#libs/platform';

/** Who issues access tokens, and for whom; both are checked. */
export const TOKEN_ISSUER = 'hospital-backend';
export const TOKEN_AUDIENCE = 'hospital-api';

/** What sign-in rests on. */
export class IdentityConfig {
  /** The secret from which all keys are derived. Changing it ends all access tokens and voids all mailed links. */
  @Env()
  @MinLength(32, { message: 'AUTH_SECRET must have at least 32 characters' })
  AUTH_SECRET: string;
}
