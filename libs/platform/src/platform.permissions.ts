import { type PermissionTable } from './access/permissions.js';

/** What the platform itself does and answers. */
export const platformPermissions: PermissionTable = {
  'health.read': ['anonymous'],
  'dead_letter.read': ['admin'],
  'dead_letter.redrive': ['admin'],
  'dead_letter.alarm': ['system'],
  'scheduled_task.read': ['admin'],
  'queue.read': ['admin'],
  'platform.clean_up': ['system'],
  'file.upload': ['patient', 'doctor', 'admin'],
  'file.read': ['patient', 'doctor', 'admin'],
  'file.read_by_link': ['anonymous'],
  'file.clean_up': ['system'],
};
