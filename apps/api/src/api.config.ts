import { IsOptional, IsString } from 'class-validator';
import { Env } from '#libs/platform';

/** What the api itself wants to know beside what its libraries ask for. */
export class ApiConfig {
  /** With `dev-inbox:` the api shows the mails that the worker keeps instead of sending them. */
  @Env()
  @IsOptional()
  @IsString()
  SMTP_URL?: string;
}
