import { type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { type MailConfig } from './mail.config.js';
import { type Mail, MailTransport } from './mail-transport.js';

/** How long each step may take, in milliseconds. */
export interface MailPatience {
  /** Until the server's name is resolved. */
  dnsTimeout: number;
  /** Until the connection stands. */
  connectionTimeout: number;
  /** Until the server greets. */
  greetingTimeout: number;
  /** Silence in the middle of the talk. */
  socketTimeout: number;
}

const PATIENCE: MailPatience = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

/** The mail server did not take a mail. Servers repeat addresses in their answers, so only its code is kept. */
export class MailNotAccepted extends Error {
  constructor(cause: unknown) {
    const { code, responseCode } = cause as { code?: unknown; responseCode?: unknown };
    const facts = [code, responseCode].filter((fact) => typeof fact === 'string' || typeof fact === 'number');
    super(`The mail server did not take the mail (${facts.join(' ') || 'no code'}).`);
  }
}

/** Sends by SMTP over a pool of connections; a server that hangs is given up after seconds. */
export class SmtpTransport extends MailTransport implements OnApplicationShutdown {
  private readonly mailer;

  constructor(
    private readonly config: Pick<MailConfig, 'SMTP_URL' | 'MAIL_FROM'>,
    patience: MailPatience = PATIENCE,
  ) {
    super();
    this.mailer = createTransport({
      url: config.SMTP_URL,
      pool: true,
      maxConnections: 4,
      // One more try covers a pooled connection that the server had closed; the queue sees to the rest.
      maxRequeues: 1,
      ...patience,
    });
  }

  async send(mail: Mail): Promise<void> {
    try {
      await this.mailer.sendMail({
        from: this.config.MAIL_FROM,
        // As an object it is one address, whatever signs it contains; a text would be read as a list.
        to: { name: '', address: mail.to },
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
        // RFC 3834: holiday replies and the like are not sent to a machine.
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      throw new MailNotAccepted(error);
    }
  }

  onApplicationShutdown(): void {
    this.mailer.close();
  }
}
