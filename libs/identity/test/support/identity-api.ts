import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditModule } from '#libs/audit';
import {
  Accounts,
  IdentityHttpModule,
  IdentityModule,
  identityPermissions,
  MailedSecrets,
  PasswordHasher,
} from '#libs/identity';
import {
  AccessModule,
  createHttpApp,
  createLogger,
  HttpConfig,
  HttpModule,
  newId,
  PermitGuard,
  PinoLogger,
  PlatformModule,
  RateLimitConfig,
} from '#libs/platform';
import { type TestDatabase } from '#libs/platform/testing';
import { PASSWORD, ProfilesModule } from './identity-context.js';

@Module({
  imports: [
    PlatformModule,
    HttpModule,
    AuditModule,
    AccessModule.forRoot([identityPermissions]),
    IdentityModule,
    IdentityHttpModule,
    ProfilesModule,
  ],
  providers: [{ provide: APP_GUARD, useClass: PermitGuard }],
})
class IdentityApiModule {}

/** What came back. */
export interface Answer {
  status: number;
  headers: Headers;
  /** The parsed body. */
  body: {
    code: string;
    errors: { pointer: string; code: string }[];
    items: Record<string, unknown>[];
    user: { id: string };
    accessToken: string;
    refreshToken: string;
    [field: string]: unknown;
  };
}

/** The header of a signed-in request. */
export const bearer = (token: string): Record<string, string> => ({ Authorization: `Bearer ${token}` });

/** A registration that is in order, save for what is overridden. */
export const form = (overrides: object = {}): Record<string, unknown> => ({
  email: `${newId()}@example.test`,
  password: PASSWORD,
  firstName: ' Mona ',
  lastName: 'Haddad',
  dateOfBirth: '1990-04-23',
  sex: 'female',
  ...overrides,
});

/** The routes of this library alone, over real HTTP, with an admin signed in. */
export class IdentityApi {
  adminToken: string;

  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly base: string,
    private readonly database: TestDatabase,
  ) {}

  /** Starts it on the database that the environment names. */
  static async start(database: TestDatabase): Promise<IdentityApi> {
    const app = await createHttpApp(
      IdentityApiModule,
      new HttpConfig(),
      new PinoLogger(createLogger('warn')),
    );
    app.get(RateLimitConfig).RATE_LIMIT_FACTOR = 1000;
    await app.listen(0, '127.0.0.1');
    const api = new IdentityApi(app, await app.getUrl(), database);
    const email = `${newId()}@example.test`;
    const passwordHash = await app.get(PasswordHasher).hash(PASSWORD);
    await app
      .get(Accounts)
      .add({ email, role: 'admin', firstName: 'Amal', lastName: 'Admin', locale: 'en', passwordHash });
    api.adminToken = (await api.post('/v1/auth/login', { email, password: PASSWORD })).body.accessToken;
    return api;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await fetch(this.base + path, {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: (text === '' ? {} : JSON.parse(text)) as Answer['body'],
    };
  }

  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  /** Registers a patient and gives the mailed code. */
  async signUp(): Promise<{ email: string; tokens: Answer['body'] }> {
    const registration = form();
    const email = String(registration.email);
    await this.post('/v1/auth/register', registration);
    const [row] = await this.database.query<{ id: string }>('SELECT id FROM registrations WHERE email = $1', [
      email,
    ]);
    const code = this.app.get(MailedSecrets).verificationCode(row?.id ?? '');
    const { status, body } = await this.post('/v1/auth/verify-email', { email, code });
    if (status !== 200) throw new Error(`The code was answered with ${status}.`);
    return { email, tokens: body };
  }
}
