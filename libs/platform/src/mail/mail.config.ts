import { Matches } from 'class-validator';
import { Env } from '../config/config.js';

const SMTP_ADDRESS =
  /^(?:dev-inbox:|smtps?:\/\/(?:[^\s@/]+@)?(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?\/?(?:\?\S*)?)$/i;
const SENDER = /^(?:[^\s<>@",;]+@[^\s<>@",;]+|[^<>@"\r\n]*<[^\s<>@",;]+@[^\s<>@",;]+>)$/;

/** Where mail goes, and from whom. */
export class MailConfig {
  /**
   * `smtp://user:password@host:port`, `smtps://…`, or `dev-inbox:` for the inbox of the local start.
   * Signs like `@` and `/` in user or password are percent-encoded.
   */
  @Env()
  @Matches(SMTP_ADDRESS, {
    message: 'SMTP_URL must be an smtp:// or smtps:// address, or dev-inbox:',
  })
  SMTP_URL: string;

  /** The sender, e.g. `Hospital <no-reply@hospital.example>`. */
  @Env()
  @Matches(SENDER, { message: 'MAIL_FROM must be a mail address, or a name and a mail address in <>' })
  MAIL_FROM = 'Hospital <no-reply@hospital.example>';

  /** The sender's name and address, apart. */
  get sender(): { name: string; address: string } {
    const [name, address] = /^(.*)<(.*)>$/.exec(this.MAIL_FROM)?.slice(1) ?? ['', this.MAIL_FROM];
    return { name: name?.trim() ?? '', address: address ?? '' };
  }
}
