import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, currentContext, newId, Transaction } from '#libs/platform';
import { type Locale, type UserRole } from '../users/user.entity.js';
import { AccessTokens } from './access-tokens.js';

/** How long a session lives without being refreshed. */
export const SESSION_DAYS = 30;
const USER_AGENT_MAX_LENGTH = 300;

/** What the tokens' answer tells of the account. */
export interface AccountRow {
  id: string;
  email: string;
  role: UserRole;
  locale: Locale;
  patient_id: string | null;
  doctor_id: string | null;
}

/** The columns of an `AccountRow`, of the table or alias `u`. */
export const ACCOUNT_COLUMNS = 'u.id, u.email, u.role, u.locale, u.patient_id, u.doctor_id';

/** What somebody who has signed in gets. */
export interface SignedIn {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
  sessionId: string;
  account: AccountRow;
}

/** How a refresh token is stored: it has 256 random bits, so a plain digest tells nothing of it. */
export const digestOf = (refreshToken: string): Buffer => createHash('sha256').update(refreshToken).digest();

/** A refresh token that nobody can guess. */
const newRefreshToken = (): string => randomBytes(32).toString('base64url');

/** The sessions of all accounts: opens and ends them, with the transaction in hand. */
@Injectable()
export class Sessions {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly accessTokens: AccessTokens,
  ) {}

  /** Opens a session for an account. */
  async open(account: AccountRow, userAgent: string | null): Promise<SignedIn> {
    const now = this.clock.now();
    const sessionId = newId();
    await this.transaction.rows(
      `INSERT INTO sessions (id, user_id, created_at, last_used_at, expires_at, user_agent, address)
       VALUES ($1, $2, $3, $3, $4, $5, $6)`,
      [sessionId, account.id, now, sessionEnd(now), cut(userAgent), currentContext()?.address ?? null],
      'session_open',
    );
    return this.issue(sessionId, account, newRefreshToken());
  }

  /**
   * Keeps a session alive that is neither ended nor expired, and whose account is active; null for any other.
   *
   * @param refreshToken the next one; it may have been given out before
   */
  async prolong(
    sessionId: string,
    userAgent: string | null,
    refreshToken = newRefreshToken(),
  ): Promise<SignedIn | null> {
    const now = this.clock.now();
    const [account] = await this.transaction.rows<AccountRow>(
      `UPDATE sessions s SET last_used_at = $2, expires_at = $3, user_agent = $4, address = $5
         FROM users u
        WHERE s.id = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND u.id = s.user_id AND u.active
       RETURNING ${ACCOUNT_COLUMNS}`,
      [sessionId, now, sessionEnd(now), cut(userAgent), currentContext()?.address ?? null],
      'session_prolong',
    );
    return account ? this.issue(sessionId, account, refreshToken) : null;
  }

  /** Ends one session; true if it had not ended before. */
  async end(sessionId: string): Promise<boolean> {
    const ended = await this.transaction.rows(
      'UPDATE sessions SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING id',
      [sessionId, this.clock.now()],
      'session_end',
    );
    return ended.length === 1;
  }

  /** Ends all sessions of an account, save one if told; returns how many. */
  async endAll(userId: string, except: string | null = null): Promise<number> {
    const ended = await this.transaction.rows(
      `UPDATE sessions SET revoked_at = $3
        WHERE user_id = $1 AND revoked_at IS NULL AND id IS DISTINCT FROM $2::uuid RETURNING id`,
      [userId, except, this.clock.now()],
    );
    return ended.length;
  }

  private async issue(sessionId: string, account: AccountRow, refreshToken: string): Promise<SignedIn> {
    const now = this.clock.now();
    const access = this.accessTokens.issue(account.id, sessionId, now);
    await this.transaction.rows(
      `INSERT INTO refresh_tokens (hash, session_id, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT (hash) DO UPDATE SET expires_at = excluded.expires_at`,
      [digestOf(refreshToken), sessionId, sessionEnd(now)],
      'refresh_token_issue',
    );
    return {
      accessToken: access.token,
      accessTokenExpiresAt: access.expiresAt,
      refreshToken,
      refreshTokenExpiresAt: sessionEnd(now),
      sessionId,
      account,
    };
  }
}

const sessionEnd = (now: Date): Date => new Date(now.getTime() + SESSION_DAYS * 86_400_000);

const cut = (userAgent: string | null): string | null => userAgent?.slice(0, USER_AGENT_MAX_LENGTH) ?? null;
