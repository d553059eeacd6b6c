import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

const LIFETIME_SECONDS = 15 * 60;

/** What an access token says: whose it is, and of which session. */
export interface AccessTokenPayload {
  sub: string;
  sid: string;
  iat: number;
  exp: number;
}

/** Issues access tokens. Times are the caller's, so that they come from the one clock. */
@Injectable()
export class AccessTokens {
  constructor(private readonly jwt: JwtService) {}

  /** A token for 15 minutes. */
  issue(userId: string, sessionId: string, now: Date): { token: string; expiresAt: Date } {
    const iat = Math.floor(now.getTime() / 1000);
    const payload: AccessTokenPayload = { sub: userId, sid: sessionId, iat, exp: iat + LIFETIME_SECONDS };
    return { token: this.jwt.sign(payload), expiresAt: new Date(payload.exp * 1000) };
  }
}
