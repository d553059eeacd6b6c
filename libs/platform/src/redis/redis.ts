import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Redis as Client, type RedisOptions } from 'ioredis';
import { RedisConfig } from './redis.config.js';

/**
 * The process's connections to Redis. Redis is only ever a faster way to what PostgreSQL knows, so a
 * lost connection is logged once, retried for ever, and stops nothing.
 */
@Injectable()
export class Redis implements OnModuleDestroy {
  private readonly logger = new Logger(Redis.name);
  private readonly clients: Client[] = [];
  private shared: Client | undefined;
  private lost = false;

  constructor(private readonly config: RedisConfig) {}

  /** The connection for short commands. It fails at once while Redis is away, instead of keeping callers waiting. */
  get client(): Client {
    this.shared ??= this.connect({
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      commandTimeout: 1000,
    });
    return this.shared;
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

  onModuleDestroy(): void {
    this.clients.forEach((client) => client.disconnect());
  }

  private note(problem: string | undefined): void {
    if (this.lost === (problem !== undefined)) return;
    this.lost = problem !== undefined;
    if (problem === undefined) this.logger.log('Redis is back.');
    else this.logger.warn(`Redis is away: ${problem}`);
  }
}
