import { type IncomingMessage } from 'node:http';
import { type INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { type Server, type ServerOptions } from 'socket.io';
import { Redis } from '../redis/redis.js';
import { AllowedOrigins } from './allowed-origins.js';
import { clusterRedis } from './cluster-redis.js';
import { acknowledgementOf } from './acknowledgement.js';
import { UnknownEvent } from './realtime.errors.js';

/** Larger packets end their connection. */
const PACKET_BYTES = 64 * 1024;
/** A peer that is gone without a word is noticed after the sum of both. */
const PING_INTERVAL_MILLISECONDS = 10_000;
const PING_TIMEOUT_MILLISECONDS = 10_000;
/** How long a connection may stay without having named a namespace. */
const CONNECT_MILLISECONDS = 10_000;

/** Socket.IO on the port of HTTP, with limits, for pages of known origins, and joined to the other api processes. */
export class RealtimeAdapter extends IoAdapter {
  private readonly redis: Redis;
  private readonly origins: AllowedOrigins;
  private closing = false;

  constructor(app: INestApplicationContext) {
    super(app);
    this.redis = app.get(Redis, { strict: false });
    this.origins = app.get(AllowedOrigins, { strict: false });
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const cluster = clusterRedis(this.redis);
    const name = `hospital:${cluster.options.db ?? 0}`;
    return super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: PACKET_BYTES,
      pingInterval: PING_INTERVAL_MILLISECONDS,
      pingTimeout: PING_TIMEOUT_MILLISECONDS,
      connectTimeout: CONNECT_MILLISECONDS,
      cors: { origin: this.origins.all },
      allowRequest: (
        _request: IncomingMessage,
        answer: (problem: string | null, allowed: boolean) => void,
      ) => {
        answer(null, !this.closing);
      },
      // Channels are shared by all databases of a Redis, so their names tell which one is ours.
      adapter: createAdapter(cluster, { streamName: `${name}:sockets`, channelPrefix: name }),
    } as ServerOptions);
  }

  /** Ends every connection but leaves the HTTP server alone, which finishes its own requests. */
  override async close(server: Server): Promise<void> {
    if (this.closing) return;
    this.closing = true;
    // The adapters first: they would carry the end of these connections to the other processes.
    for (const { adapter } of server._nsps.values()) await adapter.close();
    server.engine.close();
  }

  /** An event that nobody knows is answered, too: its sender would wait for ever. */
  override bindMessageHandlers(...given: Parameters<IoAdapter['bindMessageHandlers']>): void {
    super.bindMessageHandlers(...given);
    const [client, handlers] = given;
    const known = new Set(handlers.map(({ message }): unknown => message));
    client.onAny((event: string, ...parts: unknown[]) => {
      const acknowledge = parts.at(-1);
      if (known.has(event) || typeof acknowledge !== 'function') return;
      (acknowledge as (answer: object) => void)(acknowledgementOf(new UnknownEvent()));
    });
  }
}
