import { type PermissionTable } from '#libs/platform';

/** Who may use what of this library. */
export const auditPermissions: PermissionTable = {
  'audit_event.read': ['admin'],
  'audit.seal': ['system'],
};
