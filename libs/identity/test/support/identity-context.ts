import { Global, Injectable, Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import {
  DoctorProfiles,
  IdentityJobsModule,
  IdentityModule,
  identityPermissions,
  MailedSecrets,
  type NewDoctorProfile,
  type NewPatientProfile,
  PatientProfiles,
} from '#libs/identity';
import {
  AccessModule,
  FixedClock,
  newId,
  PlatformModule,
  RateLimitConfig,
  Transaction,
  withContext,
} from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';
import { Register } from '../../src/registrations/register.js';
import { VerifyEmail } from '../../src/registrations/verify-email.js';
import { type SignedIn } from '../../src/sessions/sessions.js';

/** Stands in for the patients library, which this one must not know. */
@Injectable()
class PlainPatientProfiles extends PatientProfiles {
  constructor(private readonly transaction: Transaction) {
    super();
  }

  override async create(id: string, profile: NewPatientProfile): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, national_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [id, profile.firstName, profile.lastName, profile.dateOfBirth, profile.sex, profile.nationalId ?? null],
    );
  }
}

/** Stands in for the practice library, which this one must not know. */
@Injectable()
class PlainDoctorProfiles extends DoctorProfiles {
  constructor(private readonly transaction: Transaction) {
    super();
  }

  override async create(id: string, { firstName, lastName, specialty }: NewDoctorProfile): Promise<void> {
    await this.transaction.rows(
      'INSERT INTO doctors (id, first_name, last_name, specialty, created_at) VALUES ($1, $2, $3, $4, now())',
      [id, firstName, lastName, specialty],
    );
  }

  override async setActive(id: string, active: boolean): Promise<void> {
    await this.transaction.rows('UPDATE doctors SET active = $2 WHERE id = $1', [id, active]);
  }
}

@Global()
@Module({
  providers: [
    { provide: PatientProfiles, useClass: PlainPatientProfiles },
    { provide: DoctorProfiles, useClass: PlainDoctorProfiles },
  ],
  exports: [PatientProfiles, DoctorProfiles],
})
export class ProfilesModule {}

export const PASSWORD = 'kind otters at the river';
export const OTHER_PASSWORD = 'four lamps on a ship';

/** The identity library on a database of its own, at a moment that the test sets. */
export interface IdentityContext extends TestContext {
  clock: FixedClock;
  /** Moves the clock on. */
  pass(time: { minutes?: number; hours?: number; days?: number }): void;
  /** A new patient, signed in. */
  signUp(email?: string): Promise<SignedIn>;
  /** The code of the newest registration of an address. */
  codeOf(email: string): Promise<string>;
  /** Ids that the events of a name carry, oldest first. */
  events<Payload>(name: string): Promise<Payload[]>;
  /** The actions in the audit log, oldest first. */
  audited(): Promise<string[]>;
}

/** @param options.factor multiplies the limits; by default they are out of the way */
export async function identityContext(options: { factor?: number } = {}): Promise<IdentityContext> {
  const clock = new FixedClock(new Date('2026-03-01T09:00:00Z'));
  const context = await testContext({
    imports: [
      PlatformModule,
      AuditModule,
      AccessModule.forRoot([identityPermissions]),
      IdentityModule,
      IdentityJobsModule,
      ProfilesModule,
    ],
    clock,
  });
  context.get(RateLimitConfig).RATE_LIMIT_FACTOR = options.factor ?? 1000;
  const { database } = context;
  const secrets = context.get(MailedSecrets);
  const codeOf = async (email: string): Promise<string> => {
    const [row] = await database.query<{ id: string }>(
      'SELECT id FROM registrations WHERE email = $1 ORDER BY id DESC LIMIT 1',
      [email],
    );
    if (!row) throw new Error('Nothing is registered for this address.');
    return secrets.verificationCode(row.id);
  };
  return {
    ...context,
    clock,
    codeOf,
    pass: ({ minutes = 0, hours = 0, days = 0 }) =>
      clock.set(new Date(clock.now().getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000)),
    signUp: async (email = `${newId()}@example.test`) => {
      await context.get(Register).run(registration(email));
      return context.get(VerifyEmail).run(email, await codeOf(email), 'Test');
    },
    events: async <Payload>(name: string) =>
      (
        await database.query<{ payload: Payload }>(
          'SELECT payload FROM outbox_events WHERE name = $1 ORDER BY id',
          [name],
        )
      ).map(({ payload }) => payload),
    audited: async () =>
      (await database.query<{ action: string }>('SELECT action FROM audit_events ORDER BY id')).map(
        ({ action }) => action,
      ),
  };
}

/** A registration that is in order, save for what is overridden. */
export const registration = (
  email: string,
  overrides: { password?: string; profile?: Partial<NewPatientProfile> } = {},
) => ({
  email,
  password: overrides.password ?? PASSWORD,
  locale: 'en' as const,
  profile: {
    firstName: 'Mona',
    lastName: 'Haddad',
    dateOfBirth: '1990-04-23',
    sex: 'female' as const,
    ...overrides.profile,
  },
});

/** Runs as a request from an address. */
export const from = <T>(address: string, work: () => Promise<T>): Promise<T> =>
  withContext({ requestId: 'test', address, actor: null }, work);
