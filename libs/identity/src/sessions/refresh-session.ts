import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Clock, Transaction } from '#libs/platform';
import { InvalidRefreshToken, RefreshTokenReused } from '../identity.errors.js';
import { SecretKeys } from '../secret-keys.js';
import { REFRESH_BY_ADDRESS, SignInLimits } from '../sign-in-limits.js';
import { digestOf, Sessions, type SignedIn } from './sessions.js';

/**
 * Gives new tokens for a refresh token, once. A token that comes a second time is in two hands, and nobody
 * knows which are the owner's: the session is ended for both (RFC 9700, 4.14.2).
 */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly limits: SignInLimits,
    private readonly keys: SecretKeys,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param graceSeconds for how long a used token gets the same next one again, as long as nobody has used that
   * @throws RefreshTokenReused when it was used before; the session has then ended
   * @throws InvalidRefreshToken when it is unknown or expired, or its session has ended
   */
  async run(refreshToken: string, userAgent: string | null, graceSeconds = 0): Promise<SignedIn> {
    await this.limits.countAddress(REFRESH_BY_ADDRESS);
    // The end of a session must be committed although the caller is refused: so the refusal is a result here.
    const signedIn = await this.transaction.run(async () => {
      const hash = digestOf(refreshToken);
      // Where a token may come twice it has one successor, always the same: two would make two lines of tokens, and
      // a thief with a line of their own would never meet the owner's.
      const next = graceSeconds > 0 ? this.successorOf(refreshToken) : undefined;
      const sessionId = (await this.use(hash)) ?? (next && (await this.forgive(hash, next, graceSeconds)));
      return sessionId ? this.prolong(sessionId, userAgent, next) : this.detectReuse(hash);
    });
    if (signedIn === 'reused') throw new RefreshTokenReused();
    return signedIn;
  }

  /** Uses a token up. @returns its session; undefined if it is unknown, expired or used */
  private async use(hash: Buffer): Promise<string | undefined> {
    const [used] = await this.transaction.rows<{ session_id: string }>(
      `UPDATE refresh_tokens SET used_at = $2
        WHERE hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING session_id`,
      [hash, this.clock.now()],
      'refresh_token_use',
    );
    return used?.session_id;
  }

  /** The session of a token that was used just now, and whose successor was not. */
  private async forgive(hash: Buffer, next: string, graceSeconds: number): Promise<string | undefined> {
    const since = new Date(this.clock.now().getTime() - graceSeconds * 1000);
    const [used] = await this.transaction.rows<{ session_id: string }>(
      `SELECT t.session_id FROM refresh_tokens t JOIN refresh_tokens n ON n.session_id = t.session_id
        WHERE t.hash = $1 AND t.used_at > $3 AND n.hash = $2 AND n.used_at IS NULL`,
      [hash, digestOf(next), since],
      'refresh_token_forgive',
    );
    return used?.session_id;
  }

  private async prolong(sessionId: string, userAgent: string | null, next?: string): Promise<SignedIn> {
    const signedIn = await this.sessions.prolong(sessionId, userAgent, next);
    if (!signedIn) throw new InvalidRefreshToken();
    return signedIn;
  }

  private async detectReuse(hash: Buffer): Promise<'reused'> {
    const [token] = await this.transaction.rows<{ session_id: string; user_id: string }>(
      `SELECT t.session_id, s.user_id FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id
        WHERE t.hash = $1 AND t.used_at IS NOT NULL`,
      [hash],
      'refresh_token_reuse',
    );
    if (!token) throw new InvalidRefreshToken();
    if (await this.sessions.end(token.session_id)) {
      await this.audit.record({
        action: 'session.ended_by_reuse',
        entityType: 'session',
        entityId: token.session_id,
        actorId: token.user_id,
      });
    }
    return 'reused';
  }

  private successorOf(refreshToken: string): string {
    return createHmac('sha256', this.keys.refreshTokens).update(refreshToken).digest('base64url');
  }
}
