import { Injectable } from '@nestjs/common';
import { Clock, newId, Transaction } from '#libs/platform';
import { MailedSecrets } from '../mailed-secrets.js';
import { type NewPatientProfile } from '../patient-profiles.js';
import { type Locale } from '../users/user.entity.js';

const LIFETIME_MINUTES = 15;
/** Wrong codes for one address, over all its registrations; then none of them can be completed. */
const WRONG_TRIES = 10;

/** Whom a mail goes to before there is an account, or when it must not depend on one. */
export interface Recipient {
  email: string;
  locale: Locale;
  firstName: string;
}

/** A wish for an account, until the address is proved. */
export interface Registration {
  email: string;
  passwordHash: string;
  locale: Locale;
  profile: NewPatientProfile;
}

interface RegistrationRow {
  id: string;
  email: string;
  password_hash: string;
  locale: Locale;
  profile: NewPatientProfile;
}

/**
 * The registrations that wait for their code. Each request has a row and a code of its own, so that nobody
 * can put another password under a registration that somebody else has begun.
 */
@Injectable()
export class Registrations {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly secrets: MailedSecrets,
  ) {}

  /** Keeps a registration for 15 minutes; returns its id. */
  async add({ email, passwordHash, locale, profile }: Registration): Promise<string> {
    const id = newId();
    const expiresAt = new Date(this.clock.now().getTime() + LIFETIME_MINUTES * 60_000);
    await this.transaction.rows(
      `INSERT INTO registrations (id, email, password_hash, locale, profile, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, email, passwordHash, locale, JSON.stringify(profile), expiresAt],
    );
    return id;
  }

  /** The newest registration of an address that the code belongs to. Without one, the try counts against all of them. */
  async matching(email: string, code: string): Promise<Registration | null> {
    const open = await this.transaction.rows<RegistrationRow>(
      `SELECT id, email, password_hash, locale, profile FROM registrations
        WHERE lower(email) = lower($1) AND expires_at > $2 AND wrong_tries < $3 ORDER BY id DESC`,
      [email, this.clock.now(), WRONG_TRIES],
    );
    const row = open.find(({ id }) => this.secrets.isVerificationCode(id, code));
    if (!row) {
      await this.countWrongTry(email);
      return null;
    }
    return { email: row.email, passwordHash: row.password_hash, locale: row.locale, profile: row.profile };
  }

  /** Forgets all registrations of an address. */
  async forget(email: string): Promise<void> {
    await this.transaction.rows('DELETE FROM registrations WHERE lower(email) = lower($1)', [email]);
  }

  /** Whom the code of a registration is mailed to; null when it is over. */
  async recipient(registrationId: string): Promise<Recipient | null> {
    const [row] = await this.transaction.rows<RegistrationRow>(
      'SELECT email, locale, profile FROM registrations WHERE id = $1',
      [registrationId],
    );
    return row ? { email: row.email, locale: row.locale, firstName: row.profile.firstName } : null;
  }

  /** Sets all open ones to the highest count and one more: a further registration buys no further tries. */
  private async countWrongTry(email: string): Promise<void> {
    await this.transaction.rows(
      `UPDATE registrations r SET wrong_tries = highest.tries + 1
         FROM (SELECT max(wrong_tries) AS tries FROM registrations
                WHERE lower(email) = lower($1) AND expires_at > $2 AND wrong_tries < $3) AS highest
        WHERE lower(r.email) = lower($1) AND r.expires_at > $2 AND r.wrong_tries < $3`,
      [email, this.clock.now(), WRONG_TRIES],
    );
  }
}
