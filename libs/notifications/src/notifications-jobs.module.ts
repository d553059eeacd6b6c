import { Module } from '@nestjs/common';
import { AccountContent } from './content/account-content.js';
import { AppointmentContent } from './content/appointment-content.js';
import { ChartContent } from './content/chart-content.js';
import { FamilyContent } from './content/family-content.js';
import { mailRequestHandlers } from './jobs/request-mails.js';
import { SendMailWhenRequested } from './jobs/send-mail-when-requested.js';
import { MailComposer } from './mail-composer.js';
import { Mails } from './mails.js';
import { Recipients } from './recipients.js';

/** Tells people what happened; only the worker has it. */
@Module({
  providers: [
    Mails,
    Recipients,
    AccountContent,
    AppointmentContent,
    FamilyContent,
    ChartContent,
    MailComposer,
    ...mailRequestHandlers,
    SendMailWhenRequested,
  ],
})
export class NotificationsJobsModule {}
