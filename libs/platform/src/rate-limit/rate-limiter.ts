import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { TooManyRequests } from '../errors/domain-error.js';
import { Redis } from '../redis/redis.js';
import { RateLimitConfig } from './rate-limit.config.js';

/** One limit, declared as data: `points` uses of a key within `perSeconds`. */
export interface RateLimit {
  /** Unique name, e.g. `login.address`; keys in Redis begin with it. */
  readonly name: string;
  readonly points: number;
  readonly perSeconds: number;
  /**
   * What happens while Redis is away: each process counts by itself (what guards passwords must never
   * be open), or everything passes (nobody is kept from care by a lost cache).
   */
  readonly withoutRedis: 'count_in_process' | 'let_pass';
}

interface Stores {
  redis: RateLimiterRedis;
  memory: RateLimiterMemory;
}

/** After Redis has failed to answer, how long nobody tries again: a hanging Redis must not hold up every request. */
const PAUSE_MILLISECONDS = 1000;

/** Counts uses in Redis, for all processes together. Whoever uses up a limit is refused until its time is over. */
@Injectable()
export class RateLimiter implements OnModuleInit {
  private readonly stores = new Map<RateLimit, Stores>();
  private awayUntil = -Infinity;

  constructor(
    private readonly redis: Redis,
    private readonly config: RateLimitConfig,
  ) {}

  /** Opens the connection, so that the first request finds it. */
  onModuleInit(): void {
    void this.redis.client;
  }

  /**
   * Counts one use of a key.
   *
   * @throws TooManyRequests when the limit is used up
   */
  async consume(limit: RateLimit, key: string): Promise<void> {
    await this.ask(limit, (store) => store.consume(key));
  }

  /**
   * Looks whether a further use would be let through, without counting one.
   *
   * @throws TooManyRequests when the limit is used up
   */
  async check(limit: RateLimit, key: string): Promise<void> {
    const state = await this.ask(limit, (store) => store.get(key));
    if (state && state.consumedPoints >= this.pointsOf(limit)) throw refusal(state);
  }

  /** Forgets all uses of a key. */
  async forget(limit: RateLimit, key: string): Promise<void> {
    this.storesOf(limit)
      .memory.delete(key)
      .catch(() => undefined);
    await this.ask(limit, (store) => store.delete(key));
  }

  private async ask<T>(
    limit: RateLimit,
    question: (store: RateLimiterAbstract) => Promise<T>,
  ): Promise<T | undefined> {
    const { redis, memory } = this.storesOf(limit);
    try {
      if (this.reachable) return await question(redis);
    } catch (problem) {
      if (problem instanceof RateLimiterRes) throw refusal(problem);
      this.awayUntil = performance.now() + PAUSE_MILLISECONDS;
    }
    if (limit.withoutRedis === 'let_pass') return undefined;
    try {
      return await question(memory);
    } catch (problem) {
      throw problem instanceof RateLimiterRes ? refusal(problem) : problem;
    }
  }

  private get reachable(): boolean {
    return this.redis.client.status === 'ready' && performance.now() >= this.awayUntil;
  }

  private storesOf(limit: RateLimit): Stores {
    let stores = this.stores.get(limit);
    if (!stores) {
      const options = {
        keyPrefix: `limit:${limit.name}`,
        points: this.pointsOf(limit),
        duration: limit.perSeconds,
      };
      stores = {
        redis: new RateLimiterRedis({ ...options, storeClient: this.redis.client }),
        memory: new RateLimiterMemory(options),
      };
      this.stores.set(limit, stores);
    }
    return stores;
  }

  private pointsOf(limit: RateLimit): number {
    return Math.max(1, Math.floor(limit.points * this.config.RATE_LIMIT_FACTOR));
  }
}

function refusal({ msBeforeNext }: RateLimiterRes): TooManyRequests {
  return new TooManyRequests({ retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
}
