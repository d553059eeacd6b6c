import { constraintMeans, domainError } from '#libs/platform';

/** Wrong password, unknown e-mail and inactive account: one answer, so that none can be told from another. */
export class InvalidCredentials extends domainError(
  'auth.invalid_credentials',
  'unauthenticated',
  'The e-mail address or the password is wrong.',
) {}
/** The refresh token is unknown, expired, or its session has ended. */
export class InvalidRefreshToken extends domainError(
  'auth.invalid_refresh_token',
  'unauthenticated',
  'The refresh token is not valid: sign in again.',
) {}
/** The refresh token was used before; whoever has it now may have stolen it, so its session is ended. */
export class RefreshTokenReused extends domainError(
  'auth.refresh_token_reused',
  'unauthenticated',
  'The refresh token was used before, so the session is ended: sign in again.',
) {}
/** The browser sent no cookie with a refresh token: nobody has signed in there, or not for long. */
export class NoBrowserSession extends domainError(
  'auth.no_browser_session',
  'unauthenticated',
  'Nobody is signed in in this browser: sign in.',
) {}
/** The mailed code is wrong, expired, or was tried too often. */
export class InvalidCode extends domainError(
  'auth.invalid_code',
  'invalid',
  'The code is wrong or has expired.',
  '/code',
) {}
/** The mailed link is wrong, expired or used. */
export class InvalidToken extends domainError(
  'auth.invalid_token',
  'invalid',
  'The link is wrong, has expired or was used before.',
  '/token',
) {}
/** More sign-ins at once than this process can check. */
export class SignInBusy extends domainError(
  'auth.busy',
  'unavailable',
  'Too many people sign in at this moment: try again in a few seconds.',
) {}
/** Another account has this address. */
export class EmailTaken extends domainError(
  'user.email_taken',
  'conflict',
  'Another account has this e-mail address.',
) {}
/** Without an admin nobody could make one. */
export class LastAdmin extends domainError(
  'user.last_admin',
  'conflict',
  'This is the last admin who can sign in: make another one first.',
) {}

constraintMeans('users_email', EmailTaken);
