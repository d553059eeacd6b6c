import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Transaction } from '#libs/platform';
import { digestOf, Sessions } from './sessions.js';

/**
 * Ends the session of a refresh token. A used one will do as well: a browser that has lost an answer holds no other, and
 * whoever else sends it would only end what its use ends anyway.
 */
@Injectable()
export class LogOutByToken {
  constructor(
    private readonly transaction: Transaction,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /** An unknown token, or one of a session that has ended, is no fault. */
  async run(refreshToken: string): Promise<void> {
    await this.transaction.run(async () => {
      const [token] = await this.transaction.rows<{ session_id: string; user_id: string }>(
        `SELECT t.session_id, s.user_id FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id
          WHERE t.hash = $1`,
        [digestOf(refreshToken)],
        'refresh_token_session',
      );
      if (!token || !(await this.sessions.end(token.session_id))) return;
      await this.audit.record({
        action: 'session.closed',
        entityType: 'session',
        entityId: token.session_id,
        actorId: token.user_id,
      });
    });
  }
}
