import { eventType, type EventType } from '#libs/platform';

/** Somebody wants an account: the code goes to the address. */
export const RegistrationRequested = eventType<{ registrationId: string }>('registration.requested');
/** Somebody registered with the address of an existing account: its owner is told, the caller is not. */
export const RegistrationOfKnownEmail = eventType<{ userId: string }>('registration.of_known_email');
/** An admin made an account: its owner is invited to set a password. */
export const UserInvited = eventType<{ userId: string; passwordResetId: string }>('user.invited');
/** Somebody forgot the password: a link to set a new one goes to the address. */
export const PasswordResetRequested = eventType<{ userId: string; passwordResetId: string }>(
  'user.password_reset_requested',
);
/** The password is another one now: the owner is told, in case it was not them. */
export const PasswordChanged = eventType<{ userId: string }>('user.password_changed');
/** The account can no longer be used. */
export const UserDeactivated = eventType<{ userId: string }>('user.deactivated');

/** Every event of this library. */
export const identityEvents: readonly EventType[] = [
  RegistrationRequested,
  RegistrationOfKnownEmail,
  UserInvited,
  PasswordResetRequested,
  PasswordChanged,
  UserDeactivated,
];
