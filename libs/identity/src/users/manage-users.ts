import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  containing,
  keysetPage,
  newId,
  type Page,
  type PageQuery,
  Transaction,
} from '#libs/platform';
import { assertBirthDate } from '../birth-date.js';
import { DoctorProfiles } from '../doctor-profiles.js';
import { type NewPatientProfile, PatientProfiles } from '../patient-profiles.js';
import { Accounts, type NewAccount } from './accounts.js';
import { User, type UserRole } from './user.entity.js';
import { type UserAction, UserPolicy } from './user.policy.js';

/** What a list of accounts is narrowed to. */
export interface UserFilter {
  /** Part of a name or e-mail address. */
  q?: string;
  role?: UserRole;
  active?: boolean;
}

/** An account to be made, with what its profile needs: a patient has a birth date and a sex, a doctor a specialty. */
export type CreateUserCommand = Pick<NewAccount, 'email' | 'firstName' | 'lastName' | 'locale'> &
  (
    | ({ role: 'patient' } & Omit<NewPatientProfile, 'firstName' | 'lastName'>)
    | { role: 'doctor'; specialty: string }
    | { role: 'admin' }
  );

/** What admins do with accounts. */
@Injectable()
export class ManageUsers {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly policy: UserPolicy,
    private readonly accounts: Accounts,
    private readonly patients: PatientProfiles,
    private readonly doctors: DoctorProfiles,
  ) {}

  /** The accounts that the actor may see, the newest first. */
  list(actor: Actor, { q, role, active }: UserFilter, page: PageQuery): Promise<Page<User>> {
    const query = this.transaction.repository(User).createQueryBuilder('user');
    if (role !== undefined) query.andWhere('user.role = :role', { role });
    if (active !== undefined) query.andWhere(active ? 'user.active' : 'NOT user.active');
    if (q !== undefined) {
      // The index has this very expression.
      query.andWhere(
        `lower("user".first_name || ' ' || "user".last_name || ' ' || "user".email) LIKE lower(:pattern)`,
        { pattern: containing(q) },
      );
    }
    return keysetPage(
      this.policy.scope(query, actor),
      [{ by: 'user.id', direction: 'DESC', type: 'uuid' }],
      page,
      ({ id }) => [id],
    );
  }

  /** @throws NotFound */
  read(actor: Actor, userId: string): Promise<User> {
    return this.asserted(actor, 'read', userId);
  }

  /**
   * Makes an account with its profile, and invites its owner.
   *
   * @throws EmailTaken, ValidationFailed
   */
  async create(actor: Actor, command: CreateUserCommand): Promise<User> {
    if (command.role === 'patient') assertBirthDate(command.dateOfBirth, this.clock.now());
    return this.transaction.run(async () => {
      const userId = await this.accounts.invite({ ...command, ...(await this.createProfile(command)) });
      return this.asserted(actor, 'read', userId);
    });
  }

  /** @throws NotFound, LastAdmin */
  async deactivate(actor: Actor, userId: string): Promise<User> {
    return this.transaction.run(async () => {
      await this.asserted(actor, 'deactivate', userId);
      await this.accounts.deactivate(userId);
      return this.asserted(actor, 'read', userId);
    });
  }

  /** @throws NotFound */
  async reactivate(actor: Actor, userId: string): Promise<User> {
    return this.transaction.run(async () => {
      await this.asserted(actor, 'reactivate', userId);
      await this.accounts.reactivate(userId);
      return this.asserted(actor, 'read', userId);
    });
  }

  private async createProfile(
    command: CreateUserCommand,
  ): Promise<{ patientId?: string; doctorId?: string }> {
    const id = newId();
    if (command.role === 'patient') {
      await this.patients.create(id, command);
      return { patientId: id };
    }
    if (command.role === 'doctor') {
      await this.doctors.create(id, command);
      return { doctorId: id };
    }
    return {};
  }

  private async asserted(actor: Actor, action: UserAction, userId: string): Promise<User> {
    const user = await this.transaction.repository(User).findOneBy({ id: userId });
    this.policy.assert(actor, action, user);
    return user;
  }
}
