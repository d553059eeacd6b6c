import { type MigrationType } from '#libs/platform';
import { CreateMails1790000060000 } from './migrations/create-mails.js';
import { CreateTextMessages1790000100100 } from './migrations/create-text-messages.js';

export { CATALOGUE, type CatalogueEntry, type Notification } from './catalogue.js';
export { NotificationsConfig } from './notifications.config.js';
export { notificationsEvents } from './notifications.events.js';
export { NotificationsJobsModule } from './notifications-jobs.module.js';
export { notificationsPermissions } from './notifications.permissions.js';

/** The tables of this library. */
export const notificationsMigrations: readonly MigrationType[] = [
  CreateMails1790000060000,
  CreateTextMessages1790000100100,
];
