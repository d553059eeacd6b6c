import { Matches } from 'class-validator';
import { Env } from '../config/config.js';

/** Where mail goes. */
export class MailConfig {
  /** `smtp://user:password@host:port`, `smtps://…`, or `dev-inbox:` for the inbox of the local start. */
  @Env()
  @Matches(/^(smtps?:\/\/.+|dev-inbox:)$/, {
    message: 'SMTP_URL must be an smtp:// or smtps:// address, or dev-inbox:',
  })
  SMTP_URL: string;

  /** The sender, e.g. `Hospital <no-reply@hospital.example>`. */
  @Env()
  @Matches(/^[^\r\n]+@[^\r\n]+$/, { message: 'MAIL_FROM must be a mail address' })
  MAIL_FROM = 'Hospital <no-reply@hospital.example>';
}
