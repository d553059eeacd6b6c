import { Module } from '@nestjs/common';
import { BullModule } from '@nestjs/bull';
import { type Redis as Client } from 'ioredis';
import { Redis } from '../redis/redis.js';

/** Pause before the next attempt: doubling from a second to two hours, with up to half of it left to chance. */
export function jitteredBackoff(attemptsMade: number): number {
  const pause = Math.min(1000 * 2 ** attemptsMade, 7_200_000);
  return Math.round(pause * (0.5 + Math.random() / 2));
}

/** Stands before the keys of all queues; the braces keep them in one slot of a Redis cluster. */
export const QUEUE_PREFIX = '{hospital}';

/**
 * Bull on the process's Redis. Blocking connections wait for Redis without limit; the one that adds jobs
 * gives up soon, so that the relay can leave its events in the outbox.
 */
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [Redis],
      useFactory: (redis: Redis) => ({
        prefix: QUEUE_PREFIX,
        settings: {
          backoffStrategies: { jittered: jitteredBackoff },
          // A worker that died holds its jobs this long; one that lives renews twice as often.
          lockDuration: 10_000,
          stalledInterval: 5_000,
          maxStalledCount: 10,
        },
        createClient: (type) =>
          withoutBrpoplpush(
            redis.connect(
              type === 'client'
                ? { maxRetriesPerRequest: 1 }
                : { maxRetriesPerRequest: null, enableReadyCheck: false },
            ),
          ),
      }),
    }),
  ],
  exports: [BullModule],
})
export class JobsModule {}

/** BLMOVE is what BRPOPLPUSH became in Redis 6.2; the in-process Redis of the local start knows only the new name. */
function withoutBrpoplpush(client: Client): Client {
  return Object.assign(client, {
    brpoplpush: (source: string, destination: string, timeout: number) =>
      client.blmove(source, destination, 'RIGHT', 'LEFT', timeout),
  });
}
