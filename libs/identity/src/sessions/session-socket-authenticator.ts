import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Clock, type Identity, SocketAuthenticator, Transaction } from '#libs/platform';
import { type AccessTokenPayload } from './access-tokens.js';
import { SessionAuthenticator } from './session-authenticator.js';

/** Tells who is at the other end of a socket, by the same token and the same rules as a request. */
@Injectable()
export class SessionSocketAuthenticator extends SocketAuthenticator {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly jwt: JwtService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async identify(token: string): Promise<Identity | null> {
    const actor = await this.authenticator.actorOfToken(token);
    if (!actor) return null;
    const { exp } = this.jwt.decode<AccessTokenPayload>(token);
    return { actor, expiresAt: new Date(exp * 1000) };
  }

  override async stillSignedIn(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.transaction.rows<{ id: string }>(
      `SELECT s.id FROM sessions s JOIN users u ON u.id = s.user_id
        WHERE s.id = ANY ($1::uuid[]) AND s.revoked_at IS NULL AND s.expires_at > $2 AND u.active`,
      [sessionIds, this.clock.now()],
      'sessions_check',
    );
    return new Set(rows.map(({ id }) => id));
  }
}
