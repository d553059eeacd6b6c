import { Injectable } from '@nestjs/common';
import {
  Clock,
  type DomainEvent,
  newId,
  type Page,
  pageOf,
  type PageQuery,
  readCursor,
  Transaction,
} from '#libs/platform';
import { type WebhookEndpoint } from './webhook-endpoint.js';

/** What an endpoint was told, or is to be. */
export interface WebhookDelivery {
  /** Also the `webhook-id`: the same for each attempt. */
  id: string;
  eventType: string;
  /** When it happened. */
  occurredAt: Date;
  /** When the receiver accepted it; null if it has not. */
  deliveredAt: Date | null;
  /** When it was given up because the endpoint was disabled; null if it was not. */
  droppedAt: Date | null;
  /** How often it was tried. */
  attempts: number;
  /** What the receiver answered last; null if it did not. */
  lastStatus: number | null;
}

/** One that is to be sent now. */
export interface WaitingWebhook extends Pick<WebhookEndpoint, 'secretGeneration' | 'url'> {
  id: string;
  endpointId: string;
  eventType: string;
  data: Record<string, unknown>;
}

const COLUMNS = `id, event_type AS "eventType", occurred_at AS "occurredAt", delivered_at AS "deliveredAt",
  dropped_at AS "droppedAt", attempts, last_status AS "lastStatus"`;

/** What is to be told to endpoints: a row for each event and endpoint, so that none waits for its neighbour. */
@Injectable()
export class WebhookDeliveries {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Notes an event for each endpoint that wants to hear of it, once. @returns their ids */
  async add({ id, name, occurredAt }: DomainEvent, data: Record<string, unknown>): Promise<string[]> {
    const endpoints = await this.transaction.rows<{ id: string }>(
      'SELECT id FROM webhook_endpoints WHERE disabled_at IS NULL AND event_types @> ARRAY[$1]',
      [name],
      'webhook_endpoints_of_event',
    );
    const rows = await this.transaction.rows<{ id: string }>(
      `INSERT INTO webhook_deliveries (id, endpoint_id, event_id, event_type, data, occurred_at, created_at)
       SELECT delivery, endpoint, $3, $4, $5, $6, $7 FROM unnest($1::uuid[], $2::uuid[]) AS wanted (delivery, endpoint)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        endpoints.map(() => newId()),
        endpoints.map((endpoint) => endpoint.id),
        id,
        name,
        JSON.stringify(data),
        occurredAt,
        this.clock.now(),
      ],
      'webhook_delivery_add',
    );
    return rows.map((row) => row.id);
  }

  /** One that still waits, with where it goes; null for one that was delivered or dropped, or whose endpoint is gone. */
  async waiting(id: string): Promise<WaitingWebhook | null> {
    const [row] = await this.transaction.rows<WaitingWebhook>(
      `SELECT d.id, e.id AS "endpointId", d.event_type AS "eventType", d.data, e.url, e.secret_generation AS "secretGeneration"
         FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
        WHERE d.id = $1 AND d.delivered_at IS NULL AND d.dropped_at IS NULL AND e.disabled_at IS NULL`,
      [id],
      'webhook_delivery_waiting',
    );
    return row ?? null;
  }

  /** Notes an attempt. @param status what was answered; null for nothing */
  async noteAttempt(id: string, status: number | null, isDelivered: boolean): Promise<void> {
    await this.transaction.rows(
      `UPDATE webhook_deliveries SET attempts = attempts + 1, last_status = $2,
              delivered_at = CASE WHEN $3 THEN $4::timestamptz END
        WHERE id = $1 AND delivered_at IS NULL`,
      [id, status, isDelivered, this.clock.now()],
      'webhook_delivery_attempt',
    );
  }

  /**
   * Disables an endpoint that wants to hear nothing any more, and drops what waits for it.
   *
   * @returns whether it was enabled before
   */
  async disable(endpointId: string): Promise<boolean> {
    const now = this.clock.now();
    const disabled = await this.transaction.rows(
      `UPDATE webhook_endpoints SET disabled_at = $2, disabled_reason = 'gone', version = version + 1
        WHERE id = $1 AND disabled_at IS NULL RETURNING id`,
      [endpointId, now],
      'webhook_endpoint_disable',
    );
    await this.transaction.rows(
      'UPDATE webhook_deliveries SET dropped_at = $2 WHERE endpoint_id = $1 AND delivered_at IS NULL AND dropped_at IS NULL',
      [endpointId, now],
      'webhook_delivery_drop',
    );
    return disabled.length > 0;
  }

  /** What an endpoint was told, the latest first. */
  async list(endpointId: string, page: PageQuery): Promise<Page<WebhookDelivery>> {
    const before = page.cursor === undefined ? null : readCursor(page.cursor, [{ type: 'uuid' }])[0];
    const rows = await this.transaction.rows<WebhookDelivery>(
      `SELECT ${COLUMNS} FROM webhook_deliveries
        WHERE endpoint_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [endpointId, before, page.limit + 1],
      'webhook_delivery_list',
    );
    return pageOf(rows, page.limit, ({ id }) => [id]);
  }
}
