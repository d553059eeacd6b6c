import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { Env } from '#libs/platform';

/** What can be told to the local start. What is given is used instead of what it would start itself. */
export class LocalConfig {
  /** Port of the API; the next free one is taken when it is busy. */
  @Env()
  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0, { message: 'PORT must be between 0 and 65535' })
  @Max(65_535, { message: 'PORT must be between 0 and 65535' })
  PORT: number = 3000;

  /** Address to listen on. The demo accounts have known passwords: think before opening it to others. */
  @Env()
  @IsString()
  HOST = '127.0.0.1';

  /** Where PostgreSQL, Redis, logs and secrets are kept. */
  @Env()
  @IsString()
  DATA_DIR = '.data';

  /** `off` leaves out the demo accounts and their data. */
  @Env()
  @IsIn(['on', 'off'], { message: 'DEMO_DATA must be on or off' })
  DEMO_DATA: 'on' | 'off' = 'on';

  /** A PostgreSQL to use; checked by the processes that use it. */
  @Env()
  @IsOptional()
  @IsString()
  DATABASE_URL?: string;

  /** A Redis to use; checked by the processes that use it. */
  @Env()
  @IsOptional()
  @IsString()
  REDIS_URL?: string;

  /** A mail server to use; without one, mails wait in `/dev/mail`. */
  @Env()
  @IsOptional()
  @IsString()
  SMTP_URL?: string;

  /** Address under which links in mails reach this machine. */
  @Env()
  @IsOptional()
  @IsString()
  PUBLIC_URL?: string;
}
