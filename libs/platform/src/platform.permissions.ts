import { type PermissionTable } from './access/permissions.js';

/** What the platform itself does and answers. */
export const platformPermissions: PermissionTable = {
  'health.read': ['anonymous'],
  'dead_letter.read': ['admin'],
  'dead_letter.redrive': ['admin'],
  'platform.clean_up': ['system'],
};
