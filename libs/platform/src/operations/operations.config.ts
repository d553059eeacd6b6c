import { IsInt, Max, Min } from 'class-validator';
import { Env } from '../config/config.js';

/** When operators are told of what goes wrong. */
export class OperationsConfig {
  /** Admins are told of dead letters that are older than so many minutes. */
  @Env()
  @IsInt({ message: 'DEAD_LETTER_ALARM_MINUTES must be a whole number of minutes' })
  @Min(1, { message: 'DEAD_LETTER_ALARM_MINUTES must be 1 at least' })
  @Max(44_640, { message: 'DEAD_LETTER_ALARM_MINUTES must be 44640 (31 days) at most' })
  DEAD_LETTER_ALARM_MINUTES: number = 60;
}
