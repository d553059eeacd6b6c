import { Global, Module } from '@nestjs/common';
import { provideConfig } from '../config/config.js';
import { RedisConfig } from './redis.config.js';
import { Redis } from './redis.js';

/** Redis connections for the process. */
@Global()
@Module({ providers: [provideConfig(RedisConfig), Redis], exports: [RedisConfig, Redis] })
export class RedisModule {}
