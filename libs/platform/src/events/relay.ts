import { InjectQueue } from '@nestjs/bull';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Queue } from 'bull';
import { Client } from 'pg';
import { Clock } from '../clock/clock.js';
import { DatabaseConfig } from '../database/database.config.js';
import { Transaction } from '../database/transaction.js';
import { messageOf } from '../errors/message-of.js';
import { OUTBOX_CHANNEL } from './outbox.js';

/** The queue on which events travel from the relay to their handlers. */
export const EVENT_QUEUE = 'events';

const POLL_MILLISECONDS = 1000;
const BATCH = 200;
/** An event that was handed on this long ago and is not done may have been lost with Redis: it is handed on again. */
const LOST_AFTER_SECONDS = 60;
const RECONNECT_MILLISECONDS = 1000;

/** Bull's options for an event: about a day of retries with growing pauses (see JobsModule) before it is given up as dead. */
export const JOB_OPTIONS = {
  attempts: 28,
  backoff: { type: 'jittered' },
  removeOnComplete: true,
  removeOnFail: true,
} as const;

/**
 * Carries committed events from the outbox to Bull. A NOTIFY wakes it, polling makes sure; several
 * workers share the work by SKIP LOCKED. Handing on twice is harmless: the job's id is the event's, and
 * handlers remember what they have processed.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Relay.name);
  private listener: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly config: DatabaseConfig,
    @InjectQueue(EVENT_QUEUE) private readonly queue: Queue<{ eventId: string }>,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), POLL_MILLISECONDS);
    void this.listen();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.listener?.end().catch(() => undefined);
    await this.running;
  }

  /** Starts a drain; a wake-up that arrives during one starts another after it. */
  private wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.drain().finally(() => (this.running = undefined));
  }

  private async drain(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        while ((await this.relayBatch()) >= BATCH && !this.stopped);
      }
    } catch (error) {
      this.logger.warn(`Events wait in the outbox: ${messageOf(error)}`);
    }
  }

  /**
   * Marks a batch as handed on, then hands it on. The marking comes first so that no row stays locked while
   * Redis is asked; what is lost in between comes round again after a minute.
   */
  private async relayBatch(): Promise<number> {
    const now = this.clock.now();
    const events = await this.transaction.rows<{ id: string }>(
      `WITH waiting AS MATERIALIZED (
         SELECT id FROM outbox_events WHERE relayed_at IS NULL ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED),
       lost AS MATERIALIZED (
         SELECT id FROM outbox_events WHERE relayed_at < $3 AND completed_at IS NULL AND failed_at IS NULL
          ORDER BY relayed_at LIMIT $2 FOR UPDATE SKIP LOCKED)
       UPDATE outbox_events SET relayed_at = $1 WHERE id IN (SELECT id FROM waiting UNION ALL SELECT id FROM lost)
       RETURNING id`,
      [now, BATCH, new Date(now.getTime() - LOST_AFTER_SECONDS * 1000)],
      'relay_batch',
    );
    const ids = events.map(({ id }) => id).sort();
    const jobs = ids.map((id) => ({ data: { eventId: id }, opts: { ...JOB_OPTIONS, jobId: id } }));
    try {
      if (jobs.length > 0) await this.queue.addBulk(jobs);
    } catch (error) {
      await this.transaction.rows('UPDATE outbox_events SET relayed_at = NULL WHERE id = ANY($1)', [ids]);
      throw error;
    }
    return events.length;
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.config.appUrl, keepAlive: true });
    const reconnect = (): void => {
      if (this.listener !== client || this.stopped) return;
      this.listener = undefined;
      client.end().catch(() => undefined);
      setTimeout(() => void this.listen(), RECONNECT_MILLISECONDS).unref();
    };
    this.listener = client;
    client.on('error', reconnect);
    client.on('end', reconnect);
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      this.wake();
    } catch {
      reconnect();
    }
  }
}
