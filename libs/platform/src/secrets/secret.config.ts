import { MinLength } from 'class-validator';
import { Env } from '../config/config.js';

/** What everything that is signed rests on. */
export class SecretConfig {
  /**
   * The secret from which all keys are derived. Changing it ends all access tokens and voids all mailed links
   * and links to files.
   */
  @Env()
  @MinLength(32, { message: 'AUTH_SECRET must have at least 32 characters' })
  AUTH_SECRET: string;
}
