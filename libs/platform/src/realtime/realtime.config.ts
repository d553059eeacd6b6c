import { IsOptional, Matches } from 'class-validator';
import { Env } from '../config/config.js';

/** Who may connect to the sockets. */
export class RealtimeConfig {
  /**
   * Origins of web pages, beside PUBLIC_URL's, that may open a socket, separated by commas, e.g.
   * `https://app.example`. Browsers send their page's origin; programs send none and are let in.
   */
  @Env()
  @IsOptional()
  @Matches(/^\s*https?:\/\/[^\s/,]+\s*(,\s*https?:\/\/[^\s/,]+\s*)*$/, {
    message: 'ALLOWED_ORIGINS must be http(s) origins, separated by commas',
  })
  ALLOWED_ORIGINS?: string;
}
