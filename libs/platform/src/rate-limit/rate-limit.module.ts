import { Global, Module } from '@nestjs/common';
import { provideConfig } from '../config/config.js';
import { RateLimitConfig } from './rate-limit.config.js';
import { RateLimiter } from './rate-limiter.js';

/** The rate limiter, for every library that declares limits. */
@Global()
@Module({ providers: [provideConfig(RateLimitConfig), RateLimiter], exports: [RateLimiter, RateLimitConfig] })
export class RateLimitModule {}
