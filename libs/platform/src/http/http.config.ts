import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { Env } from '../config/config.js';

/** How the api is reached. */
export class HttpConfig {
  /** Port to listen on; 0 takes a free one. */
  @Env()
  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0, { message: 'PORT must be between 0 and 65535' })
  @Max(65535, { message: 'PORT must be between 0 and 65535' })
  PORT: number = 3000;

  /** Address to listen on. */
  @Env()
  @IsString()
  HOST = '0.0.0.0';

  /** Addresses or networks of the proxies whose `X-Forwarded-For` is believed, separated by commas. */
  @Env()
  @IsOptional()
  @IsString()
  TRUSTED_PROXIES?: string;

  /** How many ordinary requests are worked on at a time; the others wait for their turn. */
  @Env()
  @IsInt({ message: 'HTTP_CONCURRENCY must be a whole number' })
  @Min(1, { message: 'HTTP_CONCURRENCY must be between 1 and 1000' })
  @Max(1000, { message: 'HTTP_CONCURRENCY must be between 1 and 1000' })
  HTTP_CONCURRENCY: number = 16;

  @Env()
  @IsIn(['production', 'development', 'test'], {
    message: 'NODE_ENV must be production, development or test',
  })
  NODE_ENV: 'production' | 'development' | 'test' = 'production';
}
