import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { lockInOrder, newId, Transaction } from '#libs/platform';
import { InvalidCode } from '../identity.errors.js';
import { PatientProfiles } from '../patient-profiles.js';
import { Sessions, type SignedIn } from '../sessions/sessions.js';
import { SignInLimits, VERIFY_BY_ADDRESS, VERIFY_BY_EMAIL } from '../sign-in-limits.js';
import { Accounts } from '../users/accounts.js';
import { Registrations } from './registrations.js';

/** Makes account, patient profile and first session of a registration whose mailed code is given. */
@Injectable()
export class VerifyEmail {
  constructor(
    private readonly transaction: Transaction,
    private readonly limits: SignInLimits,
    private readonly registrations: Registrations,
    private readonly accounts: Accounts,
    private readonly patients: PatientProfiles,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @throws InvalidCode when the code is wrong, expired, used, or was tried too often
   * @throws EmailTaken when an admin has made an account for the address meanwhile
   */
  async run(email: string, code: string, userAgent: string | null): Promise<SignedIn> {
    await this.limits.countAddress(VERIFY_BY_ADDRESS);
    await this.limits.countEmail(VERIFY_BY_EMAIL, email);
    // A wrong try must be committed although the caller is refused: so the refusal is a result here.
    const signedIn = await this.transaction.run(() => this.complete(email, code, userAgent));
    if (!signedIn) throw new InvalidCode();
    return signedIn;
  }

  private async complete(email: string, code: string, userAgent: string | null): Promise<SignedIn | null> {
    await lockInOrder(this.transaction, `registration:${email.toLowerCase()}`);
    const registration = await this.registrations.matching(email, code);
    if (!registration) return null;
    const { profile, passwordHash, locale } = registration;
    const patientId = newId();
    await this.patients.create(patientId, profile);
    const account = await this.accounts.add({
      email: registration.email,
      role: 'patient',
      firstName: profile.firstName,
      lastName: profile.lastName,
      locale,
      patientId,
      passwordHash,
    });
    await this.registrations.forget(email);
    await this.audit.record({
      action: 'user.registered',
      entityType: 'user',
      entityId: account.id,
      actorId: account.id,
      patientId,
    });
    return this.sessions.open(account, userAgent);
  }
}
