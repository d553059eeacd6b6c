import { describe, expect, it } from '@jest/globals';
import { IsBoolean, IsInt, IsOptional, IsString, Max, Min, MinLength } from 'class-validator';
import { DatabaseConfig } from '../database/database.config.js';
import { HttpConfig } from '../http/http.config.js';
import { LoggingConfig } from '../logging/logging.config.js';
import { RedisConfig } from '../redis/redis.config.js';
import { ConfigError, Env, readConfig } from './config.js';

class WardConfig {
  @Env()
  @IsInt({ message: 'WARD_BEDS must be a whole number' })
  @Min(1, { message: 'WARD_BEDS must be between 1 and 99' })
  @Max(99, { message: 'WARD_BEDS must be between 1 and 99' })
  WARD_BEDS = 12;

  @Env()
  @IsBoolean({ message: 'WARD_OPEN must be true or false' })
  WARD_OPEN = false;

  @Env()
  @IsString()
  @MinLength(8, { message: 'WARD_SECRET must have at least 8 characters' })
  WARD_SECRET: string;

  @Env()
  @IsOptional()
  @IsString()
  WARD_NAME?: string;

  notFromTheEnvironment = 'as it is';
}

const read = (env: Record<string, string>): WardConfig =>
  readConfig(WardConfig, { WARD_SECRET: 'long enough', ...env });
const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('It was accepted.');
};

describe('readConfig', () => {
  it('takes defaults where nothing is set', () => {
    expect(read({})).toMatchObject({ WARD_BEDS: 12, WARD_OPEN: false });
    expect(read({}).WARD_NAME).toBeUndefined();
  });

  it('takes what is set, in its type', () => {
    const config = read({ WARD_BEDS: '7', WARD_OPEN: 'true', WARD_NAME: '12' });
    expect(config).toMatchObject({ WARD_BEDS: 7, WARD_OPEN: true, WARD_NAME: '12' });
    expect(config).toBeInstanceOf(WardConfig);
    expect(read({ WARD_OPEN: 'false' }).WARD_OPEN).toBe(false);
  });

  it('counts an empty variable as absent', () => {
    expect(read({ WARD_BEDS: '', WARD_NAME: '' }).WARD_BEDS).toBe(12);
    expect(read({ WARD_NAME: '' }).WARD_NAME).toBeUndefined();
    expect(messageOf(() => read({ WARD_SECRET: '' }))).toBe(
      'WARD_SECRET must have at least 8 characters (it is not set)',
    );
  });

  it('names a variable that is missing, in one line', () => {
    const message = messageOf(() => readConfig(WardConfig, {}));
    expect(message).toMatch(/^WARD_SECRET .*\(it is not set\)$/);
    expect(message).not.toContain('\n');
  });

  it.each(['0', '100', '-1', '1.5', 'x', '12x', '0x10', '1e1', ' 7', 'Infinity', 'NaN', '9'.repeat(400)])(
    'names a variable whose value is no such number: %s',
    (value) => {
      expect(messageOf(() => read({ WARD_BEDS: value }))).toMatch(/^WARD_BEDS must be/);
    },
  );

  it.each(['yes', '1', 'TRUE', 'no'])('does not guess what %s means for a switch', (value) => {
    expect(messageOf(() => read({ WARD_OPEN: value }))).toBe('WARD_OPEN must be true or false');
  });

  it('never repeats the value, which may be a secret', () => {
    expect(messageOf(() => read({ WARD_SECRET: 'hunter2' }))).not.toContain('hunter2');
  });

  it('reads nothing that is not marked, and nothing but its own', () => {
    const config = read({ notFromTheEnvironment: 'changed', OTHER: 'x' });
    expect(config.notFromTheEnvironment).toBe('as it is');
    expect(config).not.toHaveProperty('OTHER');
  });
});

describe('the configuration of the platform', () => {
  it.each([
    [DatabaseConfig, { DATABASE_URL: 'postgres://u:p%40ss@db:5432/hospital' }],
    [
      DatabaseConfig,
      { DATABASE_URL: 'postgresql://localhost/hospital?sslmode=require', DATABASE_POOL_SIZE: '4' },
    ],
    [DatabaseConfig, { DATABASE_URL: 'postgres://u@127.0.0.1:5432/hospital' }],
    [RedisConfig, { REDIS_URL: 'redis://localhost' }],
    [RedisConfig, { REDIS_URL: 'redis://:secret@10.0.0.1:6379/3' }],
    [RedisConfig, { REDIS_URL: 'rediss://user:secret@redis.example:6380' }],
    [HttpConfig, {}],
    [HttpConfig, { PORT: '0', TRUSTED_PROXIES: '10.0.0.0/8,::1' }],
    [LoggingConfig, { LOG_LEVEL: 'silent' }],
  ])('takes %p from %j', (type, env) => {
    const config = readConfig<object>(type, env) as Record<string, unknown>;
    for (const [name, value] of Object.entries(env)) expect(String(config[name])).toBe(value);
  });

  it.each([
    [DatabaseConfig, 'DATABASE_URL', undefined],
    [DatabaseConfig, 'DATABASE_URL', 'mysql://localhost/hospital'],
    [DatabaseConfig, 'DATABASE_URL', 'localhost:5432'],
    [RedisConfig, 'REDIS_URL', undefined],
    [RedisConfig, 'REDIS_URL', 'localhost'],
    [HttpConfig, 'PORT', '65536'],
    [HttpConfig, 'PORT', 'http'],
    [HttpConfig, 'NODE_ENV', 'prod'],
    [LoggingConfig, 'LOG_LEVEL', 'loud'],
  ])('refuses %p with %s=%s, by name', (type, name, value) => {
    expect(messageOf(() => readConfig<object>(type, { [name]: value }))).toMatch(
      new RegExp(`^${name} must be`),
    );
  });

  it('wants the size of the pool within its bounds', () => {
    const env = { DATABASE_URL: 'postgres://localhost/hospital' };
    for (const DATABASE_POOL_SIZE of ['0', '201', 'many'])
      expect(messageOf(() => readConfig(DatabaseConfig, { ...env, DATABASE_POOL_SIZE }))).toMatch(
        /^DATABASE_POOL_SIZE/,
      );
  });
});
