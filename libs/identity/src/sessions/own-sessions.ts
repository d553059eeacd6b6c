import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  type Actor,
  Clock,
  keysetPage,
  NotFound,
  type Page,
  type PageQuery,
  Transaction,
} from '#libs/platform';
import { Session } from './session.entity.js';
import { SessionPolicy } from './session.policy.js';
import { Sessions } from './sessions.js';

/** What people do with their own sessions: look at them, and end them. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly policy: SessionPolicy,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /** The sessions that are open, the newest first. */
  list(actor: Actor, page: PageQuery): Promise<Page<Session>> {
    const query = this.transaction
      .repository(Session)
      .createQueryBuilder('session')
      .where('session.revokedAt IS NULL AND session.expiresAt > :now', { now: this.clock.now() });
    return keysetPage(
      this.policy.scope(query, actor),
      [{ by: 'session.id', direction: 'DESC', type: 'uuid' }],
      page,
      ({ id }) => [id],
    );
  }

  /**
   * Ends a session, with immediate effect.
   *
   * @throws NotFound when it is somebody else's, or has ended
   */
  async revoke(actor: Actor, sessionId: string): Promise<void> {
    await this.transaction.run(async () => {
      const session = await this.transaction.repository(Session).findOneBy({ id: sessionId });
      this.policy.assert(actor, 'revoke', session);
      if (!(await this.sessions.end(session.id))) throw new NotFound();
      await this.audit.record({ action: 'session.revoked', entityType: 'session', entityId: session.id });
    });
  }

  /** Ends the session that asks for it; asking twice is no fault. */
  async logOut(actor: Actor): Promise<void> {
    const { sessionId } = actor;
    if (sessionId === null) return;
    await this.transaction.run(async () => {
      if (!(await this.sessions.end(sessionId))) return;
      await this.audit.record({ action: 'session.closed', entityType: 'session', entityId: sessionId });
    });
  }
}
