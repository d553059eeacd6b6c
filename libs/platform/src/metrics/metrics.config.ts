import { IsInt, IsString, Max, Min } from 'class-validator';
import { Env } from '../config/config.js';
import { MayBeAbsent } from '../http/validators.js';

/** Where the process tells how it is doing. */
export class MetricsConfig {
  /** Port of its own for `GET /metrics`; 0 takes a free one. Without it nothing is told. */
  @Env()
  @MayBeAbsent()
  @IsInt({ message: 'METRICS_PORT must be a whole number' })
  @Min(0, { message: 'METRICS_PORT must be between 0 and 65535' })
  @Max(65535, { message: 'METRICS_PORT must be between 0 and 65535' })
  METRICS_PORT?: number;

  /** Address to listen on: whoever reaches it may read everything. */
  @Env()
  @IsString()
  METRICS_HOST = '127.0.0.1';
}
