import { IsIn } from 'class-validator';
import { Env } from '../config/config.js';

/** Where webhooks may go that somebody else than the operator has named. */
export class WebhooksConfig {
  /** `on` lets them go to private addresses and without TLS: for closed networks and tests. */
  @Env()
  @IsIn(['on', 'off'], { message: 'WEBHOOK_PRIVATE_TARGETS must be on or off' })
  WEBHOOK_PRIVATE_TARGETS: 'on' | 'off' = 'off';
}
