import { type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { type MailConfig } from './mail.config.js';
import { type Mail, MailTransport } from './mail-transport.js';

const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

/** Sends by SMTP over a pool of connections; a server that hangs is given up after seconds. */
export class SmtpTransport extends MailTransport implements OnApplicationShutdown {
  private readonly mailer;

  constructor(private readonly config: MailConfig) {
    super();
    this.mailer = createTransport({ url: config.SMTP_URL, pool: true, maxConnections: 4, ...TIMEOUTS });
  }

  async send(mail: Mail): Promise<void> {
    await this.mailer.sendMail({
      from: this.config.MAIL_FROM,
      to: mail.to,
      messageId: mail.messageId,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      ...(mail.calendar
        ? {
            icalEvent: {
              method: mail.calendar.method,
              content: mail.calendar.content,
              filename: 'appointment.ics',
            },
          }
        : {}),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  onApplicationShutdown(): void {
    this.mailer.close();
  }
}
