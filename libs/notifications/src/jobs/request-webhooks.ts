import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventHandler, Outbox } from '#libs/platform';
import { eventsForWebhooks, webhookDataOf } from '../catalogue.js';
import { WebhookRequested } from '../notifications.events.js';
import { WebhookDeliveries } from '../webhooks/webhook-deliveries.js';
import { handlersOf } from './handlers-of.js';

/** Notes an event for every endpoint that wants to hear of it, and asks for each to be told by itself. */
@Injectable()
export class RequestWebhooks implements EventHandler {
  constructor(
    private readonly deliveries: WebhookDeliveries,
    private readonly outbox: Outbox,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const ids = await this.deliveries.add(event, webhookDataOf(event));
    await this.outbox.publishAll(
      WebhookRequested,
      ids.map((deliveryId) => ({ deliveryId })),
    );
  }
}

/** One for each event that webhooks tell of; the names stand in `processed_events` and must not change. */
export const webhookRequestHandlers = handlersOf(
  eventsForWebhooks(),
  RequestWebhooks,
  'RequestWebhooks',
  'webhook.request',
);
