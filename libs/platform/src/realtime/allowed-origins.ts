import { Injectable } from '@nestjs/common';
import { SiteConfig } from '../config/site.config.js';
import { RealtimeConfig } from './realtime.config.js';

/**
 * The origins of web pages that may open a socket. WebSockets are not subject to CORS: without this a page of any
 * site could open one in the name of whoever reads it.
 */
@Injectable()
export class AllowedOrigins {
  /** All of them, e.g. `https://app.example`. */
  readonly all: string[];

  constructor({ PUBLIC_URL }: SiteConfig, { ALLOWED_ORIGINS = '' }: RealtimeConfig) {
    const given = ALLOWED_ORIGINS.split(',').filter((origin) => origin.trim() !== '');
    this.all = [PUBLIC_URL, ...given].map((address) => new URL(address.trim()).origin);
  }

  /**
   * Whether a socket with this `Origin` is let in; programs send none, and a page of this very server names the host
   * that it asks.
   */
  admits(origin: string | undefined, host: string | undefined): boolean {
    return (
      origin === undefined || this.all.includes(origin) || (host !== undefined && hostOf(origin) === host)
    );
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
