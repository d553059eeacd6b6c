import { Global, Module } from '@nestjs/common';
import { WebhookSender } from './webhook-sender.js';

/** Webhooks to others; only the worker sends. */
@Global()
@Module({ providers: [WebhookSender], exports: [WebhookSender] })
export class WebhooksModule {}
