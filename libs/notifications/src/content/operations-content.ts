import { Injectable } from '@nestjs/common';
import { type Locale } from '#libs/identity';
import { Clock, DeadLetters, SiteConfig } from '#libs/platform';
import { WebhookEndpoints } from '../webhooks/webhook-endpoints.js';
import { type Content, type Occasion, type Skipped } from './content.js';
import { dayAndTime, zoneName } from './local-time.js';

/** The product belongs to no clinic, so its times are told in UTC, by name. */
const ZONE = 'Etc/UTC';

/** What those who look after the product read. */
@Injectable()
export class OperationsContent {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly endpoints: WebhookEndpoints,
    private readonly site: SiteConfig,
    private readonly clock: Clock,
  ) {}

  async of({ context, addressee: { locale } }: Occasion): Promise<Content | Skipped> {
    const { webhookEndpointId } = context;
    return typeof webhookEndpointId === 'string' ? this.gone(webhookEndpointId) : this.waiting(locale);
  }

  private async gone(id: string): Promise<Content | Skipped> {
    const endpoint = await this.endpoints.find(id);
    if (endpoint?.disabledReason !== 'gone') return { skip: 'endpoint_enabled' };
    const { description, url } = endpoint;
    // What follows the host may be a secret of the receiver.
    return { values: { endpoint: description ?? new URL(url).host, site: this.site.PUBLIC_URL } };
  }

  private async waiting(locale: Locale): Promise<Content | Skipped> {
    const waiting = await this.deadLetters.summary();
    const [oldest] = waiting;
    if (!oldest) return { skip: 'nothing_waits' };
    return {
      values: {
        count: String(waiting.reduce((sum, { count }) => sum + count, 0)),
        events: waiting.map(({ name, count }) => `${name}: ${count}`).join(', '),
        since: dayAndTime(oldest.since, ZONE, locale),
        zone: zoneName(this.clock.now(), ZONE, locale),
        site: this.site.PUBLIC_URL,
      },
    };
  }
}
