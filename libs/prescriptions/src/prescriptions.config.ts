import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Env } from '#libs/platform';

/** How long prescriptions count. */
export class PrescriptionsConfig {
  /** Days after its issue during which a prescription is active. */
  @Env()
  @Type(() => Number)
  @IsInt({ message: 'PRESCRIPTION_DAYS must be a whole number of days' })
  @Min(1, { message: 'PRESCRIPTION_DAYS must be at least 1' })
  @Max(365, { message: 'PRESCRIPTION_DAYS must be at most 365' })
  PRESCRIPTION_DAYS = 90;
}
