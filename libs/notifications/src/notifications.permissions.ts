import { type PermissionTable } from '#libs/platform';

/** What may be done here: everybody reads their own inbox; the rest is the worker's. */
export const notificationsPermissions: PermissionTable = {
  'notification.read': ['patient', 'doctor', 'admin'],
  'notification_preferences.read': ['patient', 'doctor', 'admin'],
  'notification_preferences.write': ['patient', 'doctor', 'admin'],
  'notification.add': ['system'],
  'notification.clean_up': ['system'],
  'mail.request': ['system'],
  'mail.send': ['system'],
  'text.request': ['system'],
  'text.send': ['system'],
  'alert.send': ['system'],
  'webhook_endpoint.read': ['admin'],
  'webhook_endpoint.write': ['admin'],
  'webhook.request': ['system'],
  'webhook.send': ['system'],
  'reminder.plan': ['system'],
  'reminder.send': ['system'],
};
