import { type PermissionTable } from '#libs/platform';

const EVERYBODY = ['patient', 'doctor', 'admin'] as const;

/** Who may use what of this library. */
export const identityPermissions: PermissionTable = {
  'auth.register': ['anonymous'],
  'auth.verify_email': ['anonymous'],
  'auth.login': ['anonymous'],
  'auth.refresh': ['anonymous'],
  // Whoever has the cookie: there may be no access token any more.
  'auth.close_browser_session': ['anonymous'],
  'auth.forgot_password': ['anonymous'],
  'auth.reset_password': ['anonymous'],
  'auth.logout': EVERYBODY,
  'auth.change_password': EVERYBODY,
  'me.read': EVERYBODY,
  'me.update': EVERYBODY,
  'session.list': EVERYBODY,
  'session.revoke': EVERYBODY,
  'user.list': ['admin'],
  'user.create': ['admin'],
  'user.read': ['admin'],
  'user.update': ['admin'],
  'user.deactivate': ['admin'],
  'user.reactivate': ['admin'],
  'identity.clean_up': ['system'],
};
