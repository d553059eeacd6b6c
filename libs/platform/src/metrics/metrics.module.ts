import { Global, Module } from '@nestjs/common';
import { provideConfig } from '../config/config.js';
import { Metrics } from './metrics.js';
import { MetricsConfig } from './metrics.config.js';
import { MetricsServer } from './metrics-server.js';

/** What the process tells its operators; both apps have it. */
@Global()
@Module({
  providers: [provideConfig(MetricsConfig), Metrics, MetricsServer],
  exports: [Metrics, MetricsServer],
})
export class MetricsModule {}
