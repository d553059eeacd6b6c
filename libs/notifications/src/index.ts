import { type MigrationType } from '#libs/platform';
import { AddChannels1790000130000 } from './migrations/add-channels.js';
import { IndexOldMessages1790000140000 } from './migrations/index-old-messages.js';
import { CreateMails1790000060000 } from './migrations/create-mails.js';
import { CreateNotificationPreferences1790000120001 } from './migrations/create-notification-preferences.js';
import { CreateNotifications1790000110100 } from './migrations/create-notifications.js';
import { CreateReminders1790000120000 } from './migrations/create-reminders.js';
import { CreateWebhooks1790000130001 } from './migrations/create-webhooks.js';
import { CreateTextMessages1790000100100 } from './migrations/create-text-messages.js';

export { CATALOGUE } from './catalogue.js';
export { type CatalogueEntry, type Notification } from './catalogue-entry.js';
export { NotificationsConfig } from './notifications.config.js';
export { notificationsEvents } from './notifications.events.js';
export { NotificationsHttpModule } from './notifications-http.module.js';
export { NotificationsJobsModule } from './notifications-jobs.module.js';
export { NotificationsModule } from './notifications.module.js';
export { notificationsPermissions } from './notifications.permissions.js';
export { NotificationsRealtimeModule } from './notifications-realtime.module.js';

/** The tables of this library. */
export const notificationsMigrations: readonly MigrationType[] = [
  CreateMails1790000060000,
  CreateTextMessages1790000100100,
  CreateNotifications1790000110100,
  CreateReminders1790000120000,
  CreateNotificationPreferences1790000120001,
  AddChannels1790000130000,
  CreateWebhooks1790000130001,
  IndexOldMessages1790000140000,
];
