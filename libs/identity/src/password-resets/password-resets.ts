import { Injectable } from '@nestjs/common';
import { Clock, newId, Transaction } from '#libs/platform';
import { type Recipient } from '../registrations/registrations.js';
import { type Locale } from '../users/user.entity.js';

/** Why somebody may set a password without knowing one, and for how many hours. */
const HOURS = { reset: 1, invitation: 7 * 24 } as const;
export type PasswordResetKind = keyof typeof HOURS;

/** A right to set a password that can still be used, with its account. */
export interface OpenPasswordReset {
  user_id: string;
  email: string;
  patient_id: string | null;
  kind: PasswordResetKind;
}

/** The rights to set a password once, without knowing the present one: invitations, and answers to "forgot". */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Gives an account such a right; returns its id. */
  async add(userId: string, kind: PasswordResetKind): Promise<string> {
    const id = newId();
    const expiresAt = new Date(this.clock.now().getTime() + HOURS[kind] * 3_600_000);
    await this.transaction.rows(
      'INSERT INTO password_resets (id, user_id, kind, expires_at) VALUES ($1, $2, $3, $4)',
      [id, userId, kind, expiresAt],
    );
    return id;
  }

  /** The right, if it is neither used nor expired and the account is active. */
  async open(id: string): Promise<OpenPasswordReset | null> {
    const [row] = await this.transaction.rows<OpenPasswordReset>(
      `SELECT r.user_id, u.email, u.patient_id, r.kind FROM password_resets r JOIN users u ON u.id = r.user_id
        WHERE r.id = $1 AND r.used_at IS NULL AND r.expires_at > $2 AND u.active`,
      [id, this.clock.now()],
    );
    return row ?? null;
  }

  /** Uses the right up; false when somebody else was faster. */
  async use(id: string): Promise<boolean> {
    const used = await this.transaction.rows(
      `UPDATE password_resets SET used_at = $2
        WHERE id = $1 AND used_at IS NULL AND expires_at > $2 RETURNING id`,
      [id, this.clock.now()],
    );
    return used.length === 1;
  }

  /** Takes all open rights from an account. */
  async withdrawAll(userId: string): Promise<void> {
    await this.transaction.rows(
      'UPDATE password_resets SET used_at = $2 WHERE user_id = $1 AND used_at IS NULL',
      [userId, this.clock.now()],
    );
  }

  /** Whom the link is mailed to; null when it is used, expired, or the account is closed. */
  async recipient(id: string): Promise<Recipient | null> {
    const [row] = await this.transaction.rows<{ email: string; locale: Locale; first_name: string }>(
      `SELECT u.email, u.locale, u.first_name FROM password_resets r JOIN users u ON u.id = r.user_id
        WHERE r.id = $1 AND r.used_at IS NULL AND r.expires_at > $2 AND u.active`,
      [id, this.clock.now()],
    );
    return row ? { email: row.email, locale: row.locale, firstName: row.first_name } : null;
  }
}
