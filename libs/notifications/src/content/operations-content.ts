import { Injectable } from '@nestjs/common';
import { Clock, DeadLetters, SiteConfig } from '#libs/platform';
import { type Content, type Occasion, type Skipped } from './content.js';
import { dayAndTime, zoneName } from './local-time.js';

/** The product belongs to no clinic, so its times are told in UTC, by name. */
const ZONE = 'Etc/UTC';

/** What those who look after the product read. */
@Injectable()
export class OperationsContent {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly site: SiteConfig,
    private readonly clock: Clock,
  ) {}

  async of({ addressee: { locale } }: Occasion): Promise<Content | Skipped> {
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
