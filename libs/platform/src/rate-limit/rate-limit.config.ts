import { IsNumber, IsPositive } from 'class-validator';
import { Env } from '../config/config.js';

/** How strict the rate limits are. */
export class RateLimitConfig {
  /** Multiplies every rate limit, for load tests. */
  @Env()
  @IsNumber({ allowInfinity: false, allowNaN: false }, { message: 'RATE_LIMIT_FACTOR must be a number' })
  @IsPositive({ message: 'RATE_LIMIT_FACTOR must be greater than 0' })
  RATE_LIMIT_FACTOR: number = 1;
}
