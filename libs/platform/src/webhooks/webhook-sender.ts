import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Clock } from '../clock/clock.js';

const PATIENCE_MILLISECONDS = 10_000;

/** Where webhooks go. */
export interface WebhookTarget {
  url: string;
  /** The shared secret, as Standard Webhooks writes it: `whsec_` and base64. */
  secret: string;
}

/** One message. */
export interface WebhookMessage {
  /** The same for each attempt to send the same message: receivers drop repetitions by it. */
  id: string;
  /** What happened, e.g. `sos.escalated`. */
  type: string;
  data: Readonly<Record<string, unknown>>;
}

/** Sends webhooks, signed as standardwebhooks.com says. */
@Injectable()
export class WebhookSender {
  constructor(private readonly clock: Clock) {}

  /**
   * Resolves once the receiver has accepted it.
   *
   * @throws when it did not, in words that hold neither the address nor the answer; then it should be tried again
   */
  async send({ url, secret }: WebhookTarget, { id, type, data }: WebhookMessage): Promise<void> {
    const now = this.clock.now();
    const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, now, body),
      },
      body,
      // A redirection could lead to where nobody has agreed to.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The receiver of a webhook answered ${response.status}.`);
  }
}
