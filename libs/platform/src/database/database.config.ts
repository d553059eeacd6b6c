import { IsInt, IsOptional, IsUrl, Matches, Max, Min } from 'class-validator';
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

  /** Further connections that the api keeps for emergencies alone. */
  @Env()
  @IsInt({ message: 'EMERGENCY_POOL_SIZE must be a whole number' })
  @Min(1, { message: 'EMERGENCY_POOL_SIZE must be at least 1' })
  @Max(50, { message: 'EMERGENCY_POOL_SIZE must be at most 50' })
  EMERGENCY_POOL_SIZE: number = 4;

  /** Role whose rights the api and the worker take on; without it they have those of the login. Migrations never do. */
  @Env()
  @IsOptional()
  @Matches(/^[a-z_][a-z0-9_]{0,62}$/, {
    message: 'DATABASE_ROLE must be the name of a role: small letters, digits and _',
  })
  DATABASE_ROLE?: string;

  /** The address at which the api and the worker connect: `DATABASE_URL`, with the role as a connection option. */
  get appUrl(): string {
    if (this.DATABASE_ROLE === undefined) return this.DATABASE_URL;
    const url = new URL(this.DATABASE_URL);
    const options = [url.searchParams.get('options'), `-c role=${this.DATABASE_ROLE}`];
    url.searchParams.set('options', options.filter(Boolean).join(' '));
    return url.href;
  }
}
