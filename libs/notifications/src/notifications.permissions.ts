import { type PermissionTable } from '#libs/platform';

/** What may be done here: only by the worker itself. */
export const notificationsPermissions: PermissionTable = {
  'mail.request': ['system'],
  'mail.send': ['system'],
  'text.request': ['system'],
  'text.send': ['system'],
  'alert.send': ['system'],
};
