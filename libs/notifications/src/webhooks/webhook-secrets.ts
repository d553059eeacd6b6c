import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DerivedKeys } from '#libs/platform';
import { type WebhookEndpoint } from './webhook-endpoint.js';

/** The secrets by which receivers know us. They are derived, not stored, so that a stolen database signs nothing. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly keys: DerivedKeys) {}

  /** The secret of an endpoint, as Standard Webhooks writes it. */
  of({ id, secretGeneration }: Pick<WebhookEndpoint, 'id' | 'secretGeneration'>): string {
    const mac = createHmac('sha256', this.keys.derive('webhook-endpoints')).update(
      `${id}:${secretGeneration}`,
    );
    return `whsec_${mac.digest('base64')}`;
  }
}
