import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Env } from '#libs/platform';

/** How long a doctor's look into a chart is open. */
export class PatientsConfig {
  /** Days after the end of an appointment during which its doctor still sees the patient's chart. */
  @Env()
  @Type(() => Number)
  @IsInt({ message: 'CARE_RELATIONSHIP_DAYS must be a whole number of days' })
  @Min(1, { message: 'CARE_RELATIONSHIP_DAYS must be at least 1' })
  @Max(3650, { message: 'CARE_RELATIONSHIP_DAYS must be at most 3650' })
  CARE_RELATIONSHIP_DAYS = 180;

  /** Minutes for which breaking the glass opens a chart. */
  @Env()
  @Type(() => Number)
  @IsInt({ message: 'BREAK_GLASS_MINUTES must be a whole number of minutes' })
  @Min(5, { message: 'BREAK_GLASS_MINUTES must be at least 5' })
  @Max(1440, { message: 'BREAK_GLASS_MINUTES must be at most 1440' })
  BREAK_GLASS_MINUTES = 60;
}
