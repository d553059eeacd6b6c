import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Outbox, Transaction } from '#libs/platform';
import { PasswordChanged } from '../identity.events.js';
import { Sessions } from '../sessions/sessions.js';
import { PasswordResets } from './password-resets.js';

/** A new password, and how it came about. */
export interface NewPassword {
  userId: string;
  passwordHash: string;
  /** The audit's word for it. */
  action: 'user.invitation_accepted' | 'user.password_reset' | 'user.password_changed';
  /** The account that acts, where nobody is signed in. */
  actorId?: string;
  /** The session that goes on, if one does. */
  keepSession?: string | null;
}

/** Gives an account another password, and ends whatever rested on the old one. Joins the transaction in hand. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly transaction: Transaction,
    private readonly sessions: Sessions,
    private readonly resets: PasswordResets,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async run({ userId, passwordHash, action, actorId, keepSession }: NewPassword): Promise<void> {
    await this.transaction.rows('UPDATE users SET password_hash = $2 WHERE id = $1', [userId, passwordHash]);
    const endedSessions = await this.sessions.endAll(userId, keepSession);
    await this.resets.withdrawAll(userId);
    await this.audit.record({
      action,
      entityType: 'user',
      entityId: userId,
      actorId,
      details: { endedSessions },
    });
    if (action !== 'user.invitation_accepted') await this.outbox.publish(PasswordChanged, { userId });
  }
}
