import { request as requestPlainly } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Clock } from '../clock/clock.js';
import { lookupPublic, mayBePublic, NotPublic } from './public-address.js';

const PATIENCE_MILLISECONDS = 10_000;

/** Where webhooks go. */
export interface WebhookTarget {
  url: string;
  /** The shared secret, as Standard Webhooks writes it: `whsec_` and base64. */
  secret: string;
  /** Whether it must lie in the open net: what the operator has not configured might lead into the hospital's own. */
  publicOnly?: boolean;
}

/** One message. */
export interface WebhookMessage {
  /** The same for each attempt to send the same message: receivers drop repetitions by it. */
  id: string;
  /** What happened, e.g. `sos.escalated`. */
  type: string;
  data: Readonly<Record<string, unknown>>;
}

/** A receiver did not accept a webhook. */
export class WebhookRefused extends Error {
  constructor(readonly status: number) {
    super(`The receiver of a webhook answered ${status}.`);
  }
}

/** Sends webhooks, signed as standardwebhooks.com says. */
@Injectable()
export class WebhookSender {
  constructor(private readonly clock: Clock) {}

  /**
   * Resolves once the receiver has accepted it.
   *
   * @throws WebhookRefused when it did not; something else when it could not be reached, or leads into a closed net. It
   * says neither the address nor the answer, and should be tried again
   */
  async send(target: WebhookTarget, { id, type, data }: WebhookMessage): Promise<void> {
    const now = this.clock.now();
    const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
    const status = await post(target, body, {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(target.secret).sign(id, now, body),
    });
    if (status < 200 || status > 299) throw new WebhookRefused(status);
  }
}

/**
 * Posts and forgets the answer but its status. Redirections are not followed: they could lead to where nobody has agreed
 * to. Each has a connection of its own, so that the check of its address is not spared.
 */
function post(
  { url, publicOnly = false }: WebhookTarget,
  body: string,
  headers: Record<string, string>,
): Promise<number> {
  const address = new URL(url);
  if (publicOnly && !mayBePublic(address))
    return Promise.reject(new NotPublic('A webhook leads into a closed net.'));
  const request = address.protocol === 'https:' ? requestSecurely : requestPlainly;
  return new Promise((resolve, reject) => {
    const sent = request(
      address,
      {
        method: 'POST',
        headers,
        agent: false,
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
        ...(publicOnly ? { lookup: lookupPublic() } : {}),
      },
      (answer) => {
        answer.on('error', () => undefined).destroy();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on('error', (error) =>
      reject(
        error instanceof NotPublic ? error : new Error(`A webhook was not delivered: ${codeOf(error)}.`),
      ),
    );
    sent.end(body);
  });
}

/** What went wrong, without the address that Node puts into its messages. */
const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name);
