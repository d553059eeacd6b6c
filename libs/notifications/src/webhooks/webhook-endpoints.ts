import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  assertVersion,
  Clock,
  mayBePublic,
  newId,
  NotFound,
  type Page,
  pageOf,
  type PageQuery,
  readCursor,
  Transaction,
  WebhooksConfig,
} from '#libs/platform';
import { TargetNotAllowed } from './webhook.errors.js';
import { ENDPOINT_COLUMNS, type WebhookEndpoint } from './webhook-endpoint.js';

/** What is said of an endpoint. */
export interface WebhookEndpointFields {
  url: string;
  eventTypes: string[];
  description: string | null;
  enabled: boolean;
}

/** The other systems that are told what happens. Only admins may name any. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    private readonly transaction: Transaction,
    private readonly config: WebhooksConfig,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** All of them, the latest first. */
  async list(page: PageQuery): Promise<Page<WebhookEndpoint>> {
    const before = page.cursor === undefined ? null : readCursor(page.cursor, [{ type: 'uuid' }])[0];
    const rows = await this.transaction.rows<WebhookEndpoint>(
      `SELECT ${ENDPOINT_COLUMNS} FROM webhook_endpoints WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
      [before, page.limit + 1],
      'webhook_endpoint_list',
    );
    return pageOf(rows, page.limit, ({ id }) => [id]);
  }

  /** @throws NotFound */
  async one(id: string): Promise<WebhookEndpoint> {
    const endpoint = await this.find(id);
    if (!endpoint) throw new NotFound();
    return endpoint;
  }

  /** One, or null. */
  async find(id: string): Promise<WebhookEndpoint | null> {
    const [endpoint] = await this.transaction.rows<WebhookEndpoint>(
      `SELECT ${ENDPOINT_COLUMNS} FROM webhook_endpoints WHERE id = $1`,
      [id],
      'webhook_endpoint',
    );
    return endpoint ?? null;
  }

  /** @throws TargetNotAllowed */
  async create(fields: Omit<WebhookEndpointFields, 'enabled'>): Promise<WebhookEndpoint> {
    this.assertAllowed(fields.url);
    return this.transaction.run(async () => {
      const id = newId();
      await this.transaction.rows(
        `INSERT INTO webhook_endpoints (id, url, event_types, description, created_at) VALUES ($1, $2, $3, $4, $5)`,
        [id, fields.url, fields.eventTypes, fields.description, this.clock.now()],
        'webhook_endpoint_create',
      );
      await this.record('webhook_endpoint.created', id, { eventTypes: fields.eventTypes });
      return this.one(id);
    });
  }

  /**
   * Changes an endpoint; what is not named stays. One that is enabled again hears of what happens from then on.
   *
   * @throws NotFound, PreconditionFailed, TargetNotAllowed
   */
  async update(
    id: string,
    { enabled, ...fields }: Partial<WebhookEndpointFields>,
    version: number | undefined,
  ): Promise<WebhookEndpoint> {
    if (fields.url !== undefined) this.assertAllowed(fields.url);
    return this.change(id, version, async (endpoint) => {
      const { url, eventTypes, description } = { ...endpoint, ...fields };
      const isOff = enabled === undefined ? endpoint.disabledAt !== null : !enabled;
      await this.transaction.rows(
        `UPDATE webhook_endpoints SET url = $2, event_types = $3, description = $4, version = version + 1,
                disabled_at = CASE WHEN $5 THEN coalesce(disabled_at, $6) END,
                disabled_reason = CASE WHEN $5 THEN coalesce(disabled_reason, 'by_admin') END
          WHERE id = $1`,
        [id, url, eventTypes, description, isOff, this.clock.now()],
        'webhook_endpoint_update',
      );
      const named = [...Object.keys(fields), ...(enabled === undefined ? [] : ['enabled'])];
      await this.record('webhook_endpoint.updated', id, { fields: named });
    });
  }

  /**
   * Makes the secret anew; what is sent from then on is signed with it.
   *
   * @throws NotFound, PreconditionFailed
   */
  async rotateSecret(id: string, version: number | undefined): Promise<WebhookEndpoint> {
    return this.change(id, version, async () => {
      await this.transaction.rows(
        'UPDATE webhook_endpoints SET secret_generation = secret_generation + 1, version = version + 1 WHERE id = $1',
        [id],
        'webhook_endpoint_rotate',
      );
      await this.record('webhook_endpoint.secret_rotated', id, {});
    });
  }

  /**
   * Forgets an endpoint and what it was told.
   *
   * @throws NotFound, PreconditionFailed
   */
  async remove(id: string, version: number | undefined): Promise<void> {
    await this.transaction.run(async () => {
      assertVersion(await this.locked(id), version);
      await this.transaction.rows(
        'DELETE FROM webhook_endpoints WHERE id = $1',
        [id],
        'webhook_endpoint_delete',
      );
      await this.record('webhook_endpoint.deleted', id, {});
    });
  }

  private async change(
    id: string,
    version: number | undefined,
    apply: (endpoint: WebhookEndpoint) => Promise<void>,
  ): Promise<WebhookEndpoint> {
    return this.transaction.run(async () => {
      const endpoint = await this.locked(id);
      assertVersion(endpoint, version);
      await apply(endpoint);
      return this.one(id);
    });
  }

  private async locked(id: string): Promise<WebhookEndpoint> {
    const [endpoint] = await this.transaction.rows<WebhookEndpoint>(
      `SELECT ${ENDPOINT_COLUMNS} FROM webhook_endpoints WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
      'webhook_endpoint_lock',
    );
    if (!endpoint) throw new NotFound();
    return endpoint;
  }

  /** What its name leads to is looked at again with each connection; this only spares admins a surprise. */
  private assertAllowed(url: string): void {
    if (!URL.canParse(url)) throw new TargetNotAllowed();
    if (this.config.WEBHOOK_PRIVATE_TARGETS === 'off' && !mayBePublic(new URL(url)))
      throw new TargetNotAllowed();
  }

  private async record(action: string, entityId: string, details: Record<string, unknown>): Promise<void> {
    await this.auditLog.record({ action, entityType: 'webhook_endpoint', entityId, details });
  }
}
