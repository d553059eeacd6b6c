import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Redis as Client, type RedisOptions } from 'ioredis';
import { RedisConfig } from './redis.config.js';

const BOOT_PATIENCE_MILLISECONDS = 2000;

/**
 * The process's connections to Redis. Redis is only ever a faster way to what PostgreSQL knows, so a
 * lost connection is logged once, retried for ever, and stops nothing.
 */
@Injectable()
export class Redis implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(Redis.name);
  private readonly clients: Client[] = [];
  private lost = false;

  /** The connection for short commands. It fails at once while Redis is away, instead of keeping callers waiting. */
  readonly client: Client;

  constructor(private readonly config: RedisConfig) {
    this.client = this.connect({ maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 1000 });
  }

  /** Gives the connection a moment, so that the first request does not find Redis away; then boots without it. */
  async onModuleInit(): Promise<void> {
    const waiting = new AbortController();
    const { client } = this;
    if (client.status !== 'ready')
      await Promise.race([
        once(client, 'ready', { signal: waiting.signal }),
        sleep(BOOT_PATIENCE_MILLISECONDS, undefined, { signal: waiting.signal }),
      ]).catch(() => undefined);
    waiting.abort();
  }

  /** Opens a further connection with options of its own; it is closed with the process. */
  connect(options: RedisOptions): Client {
    const client = new Client(this.config.REDIS_URL, {
      retryStrategy: (times) => Math.min(times * 100, 2000),
      ...options,
    });
    client.on('error', (error: Error) => this.note(error.message));
    client.on('ready', () => this.note(undefined));
    this.clients.push(client);
    return client;
  }

  /** The last step of a shutdown: requests and jobs have ended by then. */
  onApplicationShutdown(): void {
    this.clients.forEach((client) => client.disconnect());
  }

  private note(problem: string | undefined): void {
    if (this.lost === (problem !== undefined)) return;
    this.lost = problem !== undefined;
    if (problem === undefined) this.logger.log('Redis is back.');
    else this.logger.warn(`Redis is away: ${problem}`);
  }
}
