import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Env, IsTimeZone } from '#libs/platform';

/** When deliveries are due, and by which clock they are planned. */
export class DeliveriesConfig {
  /** Hours after the request within which a delivery is to arrive, where no time was wished for or agreed. */
  @Env()
  @Type(() => Number)
  @IsInt({ message: 'DELIVERY_DUE_HOURS must be a whole number of hours' })
  @Min(1, { message: 'DELIVERY_DUE_HOURS must be at least 1' })
  @Max(720, { message: 'DELIVERY_DUE_HOURS must be at most 720' })
  DELIVERY_DUE_HOURS = 72;

  /** IANA zone of the places to which the hospital delivers: days are counted and times are told in it. */
  @Env()
  @IsTimeZone()
  DELIVERY_TIME_ZONE = 'UTC';
}
