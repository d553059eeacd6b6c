import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '#libs/platform';
import { SealLag } from '../seal-lag.js';

/** How far the seals are behind. */
@Injectable()
export class SealMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly lag: SealLag,
  ) {}

  onModuleInit(): void {
    const waiting = this.metrics.gauge(
      'hospital_audit_unsealed_rows',
      'Audit rows that wait for their seal.',
    );
    const oldest = this.metrics.gauge('hospital_audit_seal_lag_seconds', 'Age of the oldest of them.');
    this.metrics.read('audit', async () => {
      const lag = await this.lag.now();
      waiting.set(lag.waiting);
      oldest.set(lag.oldestSeconds);
    });
  }
}
