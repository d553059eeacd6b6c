import { Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import { SiteConfig } from '#libs/platform';
import { SESSION_DAYS } from '../sessions/sessions.js';

const NAME = 'refresh_token';

/** The only routes that the cookie goes to. */
export const BROWSER_SESSION_PATH = 'v1/auth/browser-session';

/**
 * Keeps the refresh token of a browser, where no script can read it. Another site can do nothing with it: the cookie is
 * `SameSite=Strict`, so it does not go along with what other sites send; signing in takes a JSON body, which no form can
 * send, nor a script without our leave (CORS); and what a refresh answers only this site can read.
 */
@Injectable()
export class RefreshCookie {
  private readonly attributes: { path: string; httpOnly: true; sameSite: 'strict'; secure: boolean };

  constructor({ PUBLIC_URL }: SiteConfig) {
    this.attributes = {
      path: `/${BROWSER_SESSION_PATH}`,
      httpOnly: true,
      sameSite: 'strict',
      // By what people see, not by what a proxy speaks with us.
      secure: PUBLIC_URL.startsWith('https:'),
    };
  }

  /** The refresh token in a `Cookie` header; undefined if there is none. */
  tokenIn(header: string | undefined): string | undefined {
    return (header && parseCookie(header)[NAME]) || undefined;
  }

  /** The `Set-Cookie` header that keeps a refresh token as long as its session lives unused. */
  keeping(refreshToken: string): string {
    return this.header(refreshToken, SESSION_DAYS * 86_400);
  }

  /** The `Set-Cookie` header that clears it. */
  cleared(): string {
    return this.header('', 0);
  }

  private header(value: string, maxAge: number): string {
    return stringifySetCookie({ name: NAME, value, maxAge, ...this.attributes });
  }
}
