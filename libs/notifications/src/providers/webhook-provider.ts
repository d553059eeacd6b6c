import { type WebhookSender, type WebhookTarget } from '#libs/platform';
import { Provider } from './provider.js';

/** Hands messages to the hospital's gateway by webhook; without a gateway there is no way. */
export class WebhookProvider<Message extends { id: string }> extends Provider<Message> {
  /** @param type what the gateway reads as the kind of the message, e.g. `sms` */
  constructor(
    private readonly type: string,
    private readonly gateway: WebhookTarget | null,
    private readonly webhooks: WebhookSender,
  ) {
    super();
  }

  get exists(): boolean {
    return this.gateway !== null;
  }

  async send({ id, ...data }: Message): Promise<void> {
    if (!this.gateway) throw new Error(`There is no gateway for ${this.type}.`);
    await this.webhooks.send(this.gateway, { id, type: this.type, data });
  }
}
