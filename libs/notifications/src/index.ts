import { type MigrationType } from '#libs/platform';
import { CreateMails1790000060000 } from './migrations/create-mails.js';

export { CATALOGUE, type CatalogueEntry, type Notification } from './catalogue.js';
export { notificationsEvents } from './notifications.events.js';
export { NotificationsJobsModule } from './notifications-jobs.module.js';
export { notificationsPermissions } from './notifications.permissions.js';

/** The tables of this library. */
export const notificationsMigrations: readonly MigrationType[] = [CreateMails1790000060000];
