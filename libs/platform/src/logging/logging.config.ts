import { IsIn } from 'class-validator';
import { Env } from '../config/config.js';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** How much is logged. */
export class LoggingConfig {
  /** One of pino's levels. */
  @Env()
  @IsIn(LEVELS, { message: `LOG_LEVEL must be one of ${LEVELS.join(', ')}` })
  LOG_LEVEL = 'info';
}
