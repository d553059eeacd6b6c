import { IsUrl } from 'class-validator';
import { Env } from '../config/config.js';

/** Where Redis is. */
export class RedisConfig {
  /** `redis://host:port/db` or `rediss://…` */
  @Env()
  @IsUrl(
    { protocols: ['redis', 'rediss'], require_tld: false, require_protocol: true },
    { message: 'REDIS_URL must be a redis:// address' },
  )
  REDIS_URL: string;
}
