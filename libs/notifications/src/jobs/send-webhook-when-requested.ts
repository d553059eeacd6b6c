import { Injectable } from '@nestjs/common';
import {
  type DomainEvent,
  type EventHandler,
  HandlesEvent,
  Outbox,
  Permit,
  Transaction,
  WebhookRefused,
  WebhooksConfig,
  WebhookSender,
} from '#libs/platform';
import { WebhookEndpointGone, WebhookRequested } from '../notifications.events.js';
import { type WaitingWebhook, WebhookDeliveries } from '../webhooks/webhook-deliveries.js';
import { WebhookSecrets } from '../webhooks/webhook-secrets.js';

const GONE = 410;
/** How many requests one receiver may keep waiting at a time: one that hangs must not take all of the worker's hands. */
const AT_ONCE = 2;

/**
 * Tells one endpoint of one event. After a crash it is told again under the same id, by which it drops the repetition;
 * what it does not accept is tried again like every event, save when it answers that it is gone.
 */
@Injectable()
@HandlesEvent(WebhookRequested, { transactional: false })
@Permit('webhook.send')
export class SendWebhookWhenRequested implements EventHandler<{ deliveryId: string }> {
  private readonly underWay = new Map<string, number>();

  constructor(
    private readonly deliveries: WebhookDeliveries,
    private readonly secrets: WebhookSecrets,
    private readonly webhooks: WebhookSender,
    private readonly config: WebhooksConfig,
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
  ) {}

  async handle({ payload: { deliveryId } }: DomainEvent<{ deliveryId: string }>): Promise<void> {
    const waiting = await this.deliveries.waiting(deliveryId);
    if (!waiting) return;
    const underWay = this.underWay.get(waiting.endpointId) ?? 0;
    if (underWay >= AT_ONCE) throw new Error('The receiver of a webhook is busy: later.');
    this.underWay.set(waiting.endpointId, underWay + 1);
    try {
      await this.deliver(waiting);
    } finally {
      this.leave(waiting.endpointId);
    }
  }

  private async deliver(waiting: WaitingWebhook): Promise<void> {
    try {
      await this.send(waiting);
    } catch (error) {
      const status = error instanceof WebhookRefused ? error.status : null;
      await this.deliveries.noteAttempt(waiting.id, status, false);
      if (status !== GONE) throw error;
      await this.disable(waiting.endpointId);
      return;
    }
    await this.deliveries.noteAttempt(waiting.id, null, true);
  }

  private leave(endpointId: string): void {
    const left = (this.underWay.get(endpointId) ?? 1) - 1;
    if (left > 0) this.underWay.set(endpointId, left);
    else this.underWay.delete(endpointId);
  }

  private async send({
    endpointId,
    id,
    url,
    secretGeneration,
    eventType,
    data,
  }: WaitingWebhook): Promise<void> {
    const secret = this.secrets.of({ id: endpointId, secretGeneration });
    const publicOnly = this.config.WEBHOOK_PRIVATE_TARGETS === 'off';
    await this.webhooks.send({ url, secret, publicOnly }, { id, type: eventType, data });
  }

  private async disable(webhookEndpointId: string): Promise<void> {
    await this.transaction.run(async () => {
      if (await this.deliveries.disable(webhookEndpointId))
        await this.outbox.publish(WebhookEndpointGone, { webhookEndpointId });
    });
  }
}
