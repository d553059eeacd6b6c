import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Clock, Transaction } from '#libs/platform';
import { InvalidRefreshToken, RefreshTokenReused } from '../identity.errors.js';
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
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @throws RefreshTokenReused when it was used before; the session has then ended
   * @throws InvalidRefreshToken when it is unknown or expired, or its session has ended
   */
  async run(refreshToken: string, userAgent: string | null): Promise<SignedIn> {
    await this.limits.countAddress(REFRESH_BY_ADDRESS);
    const hash = digestOf(refreshToken);
    // The end of a session must be committed although the caller is refused: so the refusal is a result here.
    const signedIn = await this.transaction.run(() => this.rotate(hash, userAgent));
    if (signedIn === 'reused') throw new RefreshTokenReused();
    return signedIn;
  }

  private async rotate(hash: Buffer, userAgent: string | null): Promise<SignedIn | 'reused'> {
    const [used] = await this.transaction.rows<{ session_id: string }>(
      `UPDATE refresh_tokens SET used_at = $2
        WHERE hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING session_id`,
      [hash, this.clock.now()],
      'refresh_token_use',
    );
    if (!used) return this.detectReuse(hash);
    const signedIn = await this.sessions.prolong(used.session_id, userAgent);
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
}
