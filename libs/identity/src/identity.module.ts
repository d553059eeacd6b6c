import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator, SecretsModule, SocketAuthenticator } from '#libs/platform';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from './identity.config.js';
import { MailedSecrets } from './mailed-secrets.js';
import { ChangePassword } from './password-resets/change-password.js';
import { ForgotPassword } from './password-resets/forgot-password.js';
import { PasswordResets } from './password-resets/password-resets.js';
import { ResetPassword } from './password-resets/reset-password.js';
import { SetPassword } from './password-resets/set-password.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordPolicy } from './passwords/password-policy.js';
import { Register, RegistrationRules } from './registrations/register.js';
import { Registrations } from './registrations/registrations.js';
import { VerifyEmail } from './registrations/verify-email.js';
import { SecretKeys } from './secret-keys.js';
import { AccessTokenStrategy } from './sessions/access-token.strategy.js';
import { AccessTokens } from './sessions/access-tokens.js';
import { LogIn } from './sessions/log-in.js';
import { LogOutByToken } from './sessions/log-out-by-token.js';
import { OwnSessions } from './sessions/own-sessions.js';
import { RefreshSession } from './sessions/refresh-session.js';
import { SessionAuthenticator } from './sessions/session-authenticator.js';
import { SessionSocketAuthenticator } from './sessions/session-socket-authenticator.js';
import { Session } from './sessions/session.entity.js';
import { SessionPolicy } from './sessions/session.policy.js';
import { Sessions } from './sessions/sessions.js';
import { SignInLimits } from './sign-in-limits.js';
import { Accounts } from './users/accounts.js';
import { Contacts } from './users/contacts.js';
import { ManageUsers } from './users/manage-users.js';
import { OwnAccount } from './users/own-account.js';
import { UpdateUser } from './users/update-user.js';
import { User } from './users/user.entity.js';
import { UserPolicy } from './users/user.policy.js';

@Global()
@Module({ imports: [SecretsModule], providers: [SecretKeys], exports: [SecretKeys] })
class SecretKeysModule {}

/** What other libraries and the HTTP module use. */
const shared = [
  Accounts,
  Contacts,
  MailedSecrets,
  PasswordHasher,
  PasswordResets,
  Registrations,
  SessionAuthenticator,
];

const useCases = [
  ChangePassword,
  ForgotPassword,
  LogIn,
  LogOutByToken,
  ManageUsers,
  OwnAccount,
  OwnSessions,
  RefreshSession,
  Register,
  ResetPassword,
  UpdateUser,
  VerifyEmail,
];

/** Accounts and sessions. The patients and practice libraries provide the profiles that belong to accounts. */
@Global()
@Module({
  imports: [
    SecretKeysModule,
    TypeOrmModule.forFeature([User, Session]),
    JwtModule.registerAsync({
      inject: [SecretKeys],
      useFactory: (keys: SecretKeys) => ({
        secret: keys.accessTokens,
        signOptions: { algorithm: 'HS256', issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE },
      }),
    }),
  ],
  providers: [
    ...shared,
    ...useCases,
    AccessTokens,
    AccessTokenStrategy,
    PasswordPolicy,
    RegistrationRules,
    SessionPolicy,
    Sessions,
    SetPassword,
    SignInLimits,
    UserPolicy,
    { provide: Authenticator, useExisting: SessionAuthenticator },
    { provide: SocketAuthenticator, useClass: SessionSocketAuthenticator },
  ],
  exports: [...shared, ...useCases, Authenticator, SocketAuthenticator],
})
export class IdentityModule {}
