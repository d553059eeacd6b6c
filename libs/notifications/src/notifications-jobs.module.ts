import { Module } from '@nestjs/common';
import { provideConfig } from '#libs/platform';
import { Contents, contentSources } from './content/contents.js';
import { AlertByWebhookWhenSosEscalatedToAdmins } from './jobs/alert-by-webhook.js';
import { inAppHandlers } from './jobs/notify-in-app.js';
import { mailRequestHandlers } from './jobs/request-mails.js';
import {
  DropRemindersWhenAppointmentCancelled,
  PlanRemindersWhenAppointmentBooked,
  PlanRemindersWhenAppointmentRescheduled,
} from './jobs/plan-reminders.js';
import { ForgetMessagesTask } from './jobs/forget-messages.task.js';
import { ResumeMailsTask } from './jobs/resume-mails.task.js';
import { webhookRequestHandlers } from './jobs/request-webhooks.js';
import { SendWebhookWhenRequested } from './jobs/send-webhook-when-requested.js';
import { SendMailWhenRequested } from './jobs/send-mail-when-requested.js';
import { RequestTextsWhenSosRaised, SendTextWhenRequested } from './jobs/tell-emergency-contacts.js';
import { SendRemindersTask } from './jobs/send-reminders.task.js';
import { MailComposer } from './mail-composer.js';
import { Mails } from './mails.js';
import { NotificationsConfig } from './notifications.config.js';
import { telephoneProviders } from './providers/index.js';
import { Recipients } from './recipients.js';
import { Reminders } from './reminders/reminders.js';
import { EmergencyText } from './texts/emergency-text.js';
import { Texts } from './texts/texts.js';

/** Tells people what happened; only the worker has it. */
@Module({
  providers: [
    Mails,
    Recipients,
    ...contentSources,
    Contents,
    MailComposer,
    Reminders,
    PlanRemindersWhenAppointmentBooked,
    PlanRemindersWhenAppointmentRescheduled,
    DropRemindersWhenAppointmentCancelled,
    SendRemindersTask,
    ResumeMailsTask,
    ForgetMessagesTask,
    ...inAppHandlers,
    ...mailRequestHandlers,
    SendMailWhenRequested,
    provideConfig(NotificationsConfig),
    Texts,
    ...telephoneProviders,
    EmergencyText,
    RequestTextsWhenSosRaised,
    SendTextWhenRequested,
    AlertByWebhookWhenSosEscalatedToAdmins,
    ...webhookRequestHandlers,
    SendWebhookWhenRequested,
  ],
})
export class NotificationsJobsModule {}
