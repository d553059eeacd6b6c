import { Injectable } from '@nestjs/common';
import { MailedSecrets } from '#libs/identity';
import { SiteConfig } from '#libs/platform';
import { type Content, type Occasion } from './content.js';

/** What mails about an account say: the code or link, made again from the id whenever it is needed. */
@Injectable()
export class AccountContent {
  constructor(
    private readonly secrets: MailedSecrets,
    private readonly site: SiteConfig,
  ) {}

  of({ context: { registrationId, passwordResetId } }: Occasion): Content {
    const code = typeof registrationId === 'string' ? this.secrets.verificationCode(registrationId) : '';
    const token = typeof passwordResetId === 'string' ? this.secrets.passwordToken(passwordResetId) : '';
    return {
      values: {
        code,
        token,
        link: token && this.page(`set-password?token=${encodeURIComponent(token)}`),
        forgotLink: this.page('forgot-password'),
      },
    };
  }

  private page(path: string): string {
    return `${this.site.PUBLIC_URL.replace(/\/+$/, '')}/${path}`;
  }
}
