import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createBullBoard } from '@bull-board/api';
import { BullAdapter } from '@bull-board/api/bullAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import Bull from 'bull';
import { fastify, type FastifyInstance } from 'fastify';
import { domainError, NotFound } from '../errors/domain-error.js';
import { EVENT_QUEUE } from '../events/relay.js';
import { QUEUE_PREFIX } from '../jobs/jobs.module.js';
import { Redis } from '../redis/redis.js';

/** Redis does not answer, so nothing can be told of the queues. */
export class QueuesAway extends domainError(
  'service.queues_away',
  'unavailable',
  'The queues cannot be read now: Redis does not answer.',
) {}

/** Where the board is served. */
export const QUEUE_BOARD_PATH = '/admin/queues';

const PATIENCE_MILLISECONDS = 3000;

/** A page of the board, or what it asks for. */
export interface BoardAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/**
 * Bull Board, to look at only: what Redis holds is on its way and may be lost at any time, so nothing is gained by changing
 * it there. It is an application of its own, that listens nowhere and is made when somebody first looks; what may be seen
 * is for the route that asks it.
 */
@Injectable()
export class QueueBoard implements OnApplicationShutdown {
  private board: Promise<FastifyInstance> | undefined;
  private queue: Bull.Queue | undefined;

  constructor(private readonly redis: Redis) {}

  /**
   * @param url path and query, as they were asked for
   * @throws NotFound when the board has no such page
   * @throws QueuesAway when Redis does not answer in time
   */
  async get(url: string): Promise<BoardAnswer> {
    const board = await (this.board ??= this.open());
    const answer = await within(PATIENCE_MILLISECONDS, board.inject({ method: 'GET', url }));
    if (!answer || answer.statusCode >= 500) throw new QueuesAway();
    if (answer.statusCode === 404) throw new NotFound();
    const { statusCode: status, rawPayload: body, headers } = answer;
    const kept = ['content-type', 'cache-control', 'etag', 'last-modified'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    return { status, headers: Object.fromEntries(kept), body };
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.board)?.close();
  }

  private async open(): Promise<FastifyInstance> {
    this.queue = new Bull(EVENT_QUEUE, {
      prefix: QUEUE_PREFIX,
      createClient: () => this.redis.connect({ maxRetriesPerRequest: 1, enableReadyCheck: false }),
    });
    const adapter = new FastifyAdapter();
    adapter.setBasePath(QUEUE_BOARD_PATH);
    createBullBoard({
      queues: [new BullAdapter(this.queue, { readOnlyMode: true })],
      serverAdapter: adapter,
      options: { uiConfig: { boardTitle: 'Queues', hideRedisDetails: true } },
    });
    const board = fastify();
    await board.register(adapter.registerPlugin(), { prefix: QUEUE_BOARD_PATH });
    return board;
  }
}

/** What a promise gives, unless it takes too long; then undefined. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
