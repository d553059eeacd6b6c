import { IsInt, IsUrl, Max, Min } from 'class-validator';
import { Env } from '../config/config.js';

/** Where PostgreSQL is and how much of it one process may use. */
export class DatabaseConfig {
  /** `postgres://user:password@host:port/database` */
  @Env()
  @IsUrl(
    { protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true },
    { message: 'DATABASE_URL must be a postgres:// address' },
  )
  DATABASE_URL: string;

  /** Connections that one process keeps at most. */
  @Env()
  @IsInt({ message: 'DATABASE_POOL_SIZE must be a whole number' })
  @Min(1, { message: 'DATABASE_POOL_SIZE must be at least 1' })
  @Max(200, { message: 'DATABASE_POOL_SIZE must be at most 200' })
  DATABASE_POOL_SIZE: number = 16;
}
