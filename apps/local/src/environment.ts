import { resolve } from 'node:path';
import {
  DatabaseConfig,
  FilesConfig,
  HttpConfig,
  LoggingConfig,
  MailConfig,
  MetricsConfig,
  RateLimitConfig,
  readConfig,
  RealtimeConfig,
  RedisConfig,
  SecretConfig,
  SiteConfig,
  WebhooksConfig,
} from '#libs/platform';
import { type LocalConfig } from './local.config.js';

/** What is only known once the servers run. */
export interface Found {
  databaseUrl: string;
  redisUrl: string;
  port: number;
}

/** The environment of the apps: what was given, and what the local start adds where nothing was. */
export function appEnvironment(config: LocalConfig, authSecret: string, found: Found): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'development',
    AUTH_SECRET: authSecret,
    FILES_DIRECTORY: resolve(config.DATA_DIR, 'files'),
    SMTP_URL: 'dev-inbox:',
    // Where the demo is.
    DELIVERY_TIME_ZONE: 'Asia/Riyadh',
    // Our own server has the role; one that was given may not.
    ...(config.DATABASE_URL === undefined ? { DATABASE_ROLE: 'hospital_app' } : {}),
    PUBLIC_URL: `http://localhost:${found.port}`,
    // The same machine by its other name.
    ALLOWED_ORIGINS: `http://127.0.0.1:${found.port}`,
    ...Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')),
    PORT: String(found.port),
    HOST: config.HOST,
    DATABASE_URL: found.databaseUrl,
    REDIS_URL: found.redisUrl,
  };
}

/**
 * Checks everything that the apps will read, before anything is started.
 *
 * @throws ConfigError naming the first offending variable
 */
export function checkEnvironment(config: LocalConfig): void {
  const env = appEnvironment(config, 'x'.repeat(32), {
    databaseUrl: config.DATABASE_URL ?? 'postgres://localhost/hospital',
    redisUrl: config.REDIS_URL ?? 'redis://localhost',
    // 0 stands for a port that is not known yet.
    port: config.PORT || 3000,
  });
  for (const type of [
    LoggingConfig,
    HttpConfig,
    SiteConfig,
    DatabaseConfig,
    RedisConfig,
    RateLimitConfig,
    MailConfig,
    SecretConfig,
    FilesConfig,
    RealtimeConfig,
    MetricsConfig,
    WebhooksConfig,
  ])
    readConfig<object>(type, env);
}
