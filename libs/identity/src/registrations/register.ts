import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { Clock, Outbox, Transaction } from '#libs/platform';
import { assertBirthDate } from '../birth-date.js';
import { RegistrationOfKnownEmail, RegistrationRequested } from '../identity.events.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordPolicy } from '../passwords/password-policy.js';
import { type NewPatientProfile } from '../patient-profiles.js';
import { REGISTER_BY_ADDRESS, REGISTER_BY_EMAIL, SignInLimits } from '../sign-in-limits.js';
import { findAccount } from '../users/find-account.js';
import { type Locale } from '../users/user.entity.js';
import { Registrations } from './registrations.js';

/** What somebody gives who wants an account. */
export interface RegisterCommand {
  email: string;
  password: string;
  locale: Locale;
  profile: NewPatientProfile;
}

/** What every registration is checked for before anything is looked up. */
@Injectable()
export class RegistrationRules {
  constructor(
    private readonly clock: Clock,
    private readonly passwords: PasswordPolicy,
    private readonly limits: SignInLimits,
  ) {}

  /** @throws ValidationFailed, TooManyRequests */
  async assert({ email, password, profile }: RegisterCommand): Promise<void> {
    await this.limits.countAddress(REGISTER_BY_ADDRESS);
    assertBirthDate(profile.dateOfBirth, this.clock.now());
    this.passwords.assert(password, email, '/password');
    await this.limits.countEmail(REGISTER_BY_EMAIL, email);
  }
}

/**
 * Takes a registration in. Whether the address has an account is told to its owner by mail, and to nobody
 * else: both ways hash the password, both are answered alike.
 */
@Injectable()
export class Register {
  constructor(
    private readonly transaction: Transaction,
    private readonly rules: RegistrationRules,
    private readonly hasher: PasswordHasher,
    private readonly registrations: Registrations,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws ValidationFailed, TooManyRequests */
  async run(command: RegisterCommand): Promise<void> {
    await this.rules.assert(command);
    const passwordHash = await this.hasher.hash(command.password);
    await this.transaction.run(async () => {
      const account = await findAccount(this.transaction, command.email);
      if (account) {
        await this.audit.record({
          action: 'registration.refused',
          entityType: 'user',
          entityId: account.id,
          patientId: account.patient_id,
        });
        await this.outbox.publish(RegistrationOfKnownEmail, { userId: account.id });
        return;
      }
      const registrationId = await this.registrations.add({ ...command, passwordHash });
      await this.audit.record({
        action: 'registration.requested',
        entityType: 'registration',
        entityId: registrationId,
      });
      await this.outbox.publish(RegistrationRequested, { registrationId });
    });
  }
}
