import { Injectable, Logger } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { messageOf } from '../errors/message-of.js';

const PATIENCE_MILLISECONDS = 2000;

/** Fills gauges with how things stand now; called whenever somebody asks. */
export type MetricsReader = () => Promise<void>;

/**
 * All numbers that the process tells. Whoever has some makes gauges here and says how they are filled; nothing is read
 * while nobody asks.
 */
@Injectable()
export class Metrics {
  private readonly logger = new Logger(Metrics.name);
  private readonly registry = new Registry();
  private readonly readers = new Map<string, MetricsReader>();
  private readonly failed: Gauge<'source'>;

  constructor() {
    this.failed = this.gauge(
      'hospital_metrics_source_failed',
      'Whether a source could not be read just now.',
      ['source'],
    );
  }

  /** Begins to watch the process itself: memory, processor, event loop. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  /** A number, by the names of its labels. */
  gauge<Label extends string>(name: string, help: string, labelNames: Label[] = []): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }

  /** Has gauges filled whenever somebody asks. */
  read(source: string, reader: MetricsReader): void {
    this.readers.set(source, reader);
  }

  /** Everything, in the format of Prometheus. What cannot be read in time keeps its last value, and that is told. */
  async text(): Promise<{ contentType: string; body: string }> {
    await Promise.all([...this.readers].map(([source, reader]) => this.fill(source, reader)));
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }

  private async fill(source: string, reader: MetricsReader): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('it takes too long')), PATIENCE_MILLISECONDS);
    });
    try {
      await Promise.race([reader(), late]);
      this.failed.set({ source }, 0);
    } catch (error) {
      this.failed.set({ source }, 1);
      this.logger.warn(`${source} cannot be measured: ${messageOf(error)}`);
    } finally {
      clearTimeout(timer);
    }
  }
}
