import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Clock, lockInOrder, newId, NotFound, Outbox, Transaction } from '#libs/platform';
import { DoctorProfiles } from '../doctor-profiles.js';
import { EmailTaken, LastAdmin } from '../identity.errors.js';
import { UserDeactivated, UserInvited } from '../identity.events.js';
import { PasswordResets } from '../password-resets/password-resets.js';
import { ACCOUNT_COLUMNS, type AccountRow, Sessions } from '../sessions/sessions.js';
import { type Locale, type UserRole } from './user.entity.js';

/** An account that is about to be. A patient's names its patient profile, a doctor's its doctor profile. */
export interface NewAccount {
  email: string;
  role: UserRole;
  firstName: string;
  lastName: string;
  locale: Locale;
  patientId?: string | null;
  doctorId?: string | null;
}

/** Makes, closes and reopens accounts, for this library and those above it. Joins the transaction in hand. */
@Injectable()
export class Accounts {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly resets: PasswordResets,
    private readonly doctors: DoctorProfiles,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Makes an account without a password and invites its owner to set one.
   *
   * @returns the id of the account
   * @throws EmailTaken
   */
  async invite(account: NewAccount): Promise<string> {
    return this.transaction.run(async () => {
      const { id } = await this.add({ ...account, passwordHash: null });
      await this.audit.record({
        action: 'user.invited',
        entityType: 'user',
        entityId: id,
        patientId: account.patientId,
        details: { role: account.role },
      });
      await this.sendInvitation(id);
      return id;
    });
  }

  /** Mails an invitation, in place of all links that were mailed to the account before. */
  async sendInvitation(userId: string): Promise<void> {
    await this.resets.withdrawAll(userId);
    const passwordResetId = await this.resets.add(userId, 'invitation');
    await this.outbox.publish(UserInvited, { userId, passwordResetId });
  }

  /**
   * Writes the account itself; who calls it tells the audit how it came about.
   *
   * @throws EmailTaken
   */
  async add(account: NewAccount & { passwordHash: string | null }): Promise<AccountRow> {
    const [row] = await this.transaction.rows<AccountRow>(
      `INSERT INTO users AS u (id, email, password_hash, role, locale, first_name, last_name, patient_id, doctor_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (lower(email)) DO NOTHING RETURNING ${ACCOUNT_COLUMNS}`,
      [
        newId(),
        account.email,
        account.passwordHash,
        account.role,
        account.locale,
        account.firstName,
        account.lastName,
        account.patientId ?? null,
        account.doctorId ?? null,
        this.clock.now(),
      ],
    );
    if (!row) throw new EmailTaken();
    return row;
  }

  /**
   * Closes an account and ends its sessions; a closed one stays closed. A doctor is not offered to patients from then on.
   *
   * @throws LastAdmin when no admin would be left who can sign in
   * @throws NotFound
   */
  async deactivate(userId: string, reason: string | null = null): Promise<void> {
    await this.transaction.run(async () => {
      // Two admins who deactivate each other: the second must see what the first has done.
      await lockInOrder(this.transaction, 'identity:admins');
      const role = await this.setActive(userId, false, reason);
      if (role === null) return;
      if (role === 'admin') await this.assertAdminLeft();
      const endedSessions = await this.sessions.endAll(userId);
      await this.resets.withdrawAll(userId);
      await this.audit.record({
        action: 'user.deactivated',
        entityType: 'user',
        entityId: userId,
        reason,
        details: { endedSessions },
      });
      await this.outbox.publish(UserDeactivated, { userId });
    });
  }

  /**
   * Opens a closed account again; its old sessions stay ended, and a doctor is offered to patients as before.
   *
   * @throws NotFound
   */
  async reactivate(userId: string): Promise<void> {
    await this.transaction.run(async () => {
      if ((await this.setActive(userId, true, null)) === null) return;
      await this.audit.record({ action: 'user.reactivated', entityType: 'user', entityId: userId });
    });
  }

  /** Closes the account of a doctor, and the profile with it. */
  async deactivateDoctor(doctorId: string, reason: string): Promise<void> {
    const [user] = await this.transaction.rows<{ id: string }>('SELECT id FROM users WHERE doctor_id = $1', [
      doctorId,
    ]);
    if (user) await this.deactivate(user.id, reason);
    else await this.doctors.setActive(doctorId, false, reason);
  }

  private async assertAdminLeft(): Promise<void> {
    const admins = await this.transaction.rows(
      `SELECT FROM users WHERE role = 'admin' AND active AND password_hash IS NOT NULL LIMIT 1`,
    );
    if (admins.length === 0) throw new LastAdmin();
  }

  /** The role of the account; null when nothing had to be changed. */
  private async setActive(userId: string, active: boolean, reason: string | null): Promise<UserRole | null> {
    const [user] = await this.transaction.rows<{ active: boolean; role: UserRole; doctorId: string | null }>(
      'SELECT active, role, doctor_id AS "doctorId" FROM users WHERE id = $1 FOR UPDATE',
      [userId],
    );
    if (!user) throw new NotFound();
    if (user.active === active) return null;
    await this.transaction.rows('UPDATE users SET active = $2, version = version + 1 WHERE id = $1', [
      userId,
      active,
    ]);
    if (user.doctorId) await this.doctors.setActive(user.doctorId, active, reason);
    return user.role;
  }
}
