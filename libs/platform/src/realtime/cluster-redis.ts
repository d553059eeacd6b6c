import { type Redis as Client } from 'ioredis';
import { type Redis } from '../redis/redis.js';

/**
 * The connections by which the api processes tell each other what their sockets must hear. The one that tells fails
 * at once while Redis is away, so that the sockets of this process are served without delay; those that listen wait
 * for Redis as long as it takes. Nothing of it is needed for correctness: what is durable is read from PostgreSQL.
 */
export function clusterRedis(redis: Redis): Client {
  const teller = redis.connect({ maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 1000 });
  teller.duplicate = () => forgiving(redis.connect({ maxRetriesPerRequest: null }), 'subscribe');
  return forgiving(teller, 'publish');
}

/** The adapter does not look at the outcome of these commands, and a rejection that nobody handles ends the process. */
function forgiving(client: Client, command: 'publish' | 'subscribe'): Client {
  const original = client[command].bind(client) as (...args: unknown[]) => Promise<unknown>;
  return Object.assign(client, {
    [command]: (...args: unknown[]) => original(...args).catch(() => undefined),
  });
}
