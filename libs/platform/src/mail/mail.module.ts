import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { provideConfig } from '../config/config.js';
import { Transaction } from '../database/transaction.js';
import { DevInbox } from './dev-inbox.js';
import { MailConfig } from './mail.config.js';
import { MailTransport } from './mail-transport.js';
import { SmtpTransport } from './smtp-transport.js';

/** Mail by SMTP, or into the inbox of the local start; only the worker sends. */
@Global()
@Module({
  providers: [
    provideConfig(MailConfig),
    {
      provide: MailTransport,
      inject: [MailConfig, Transaction, Clock],
      useFactory: (config: MailConfig, transaction: Transaction, clock: Clock) =>
        config.SMTP_URL === 'dev-inbox:' ? new DevInbox(transaction, clock) : new SmtpTransport(config),
    },
  ],
  exports: [MailConfig, MailTransport],
})
export class MailModule {}
