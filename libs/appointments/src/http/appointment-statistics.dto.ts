import { ApiProperty } from '@nestjs/swagger';
import { IsCalendarDate, IsTimeZone, MayBeAbsent } from '#libs/platform';

/** Query of the statistics. */
export class AppointmentStatisticsQuery {
  /** First date. 29 days before the last one, unless it is said. */
  @ApiProperty({ required: false, format: 'date', example: '2026-11-01' })
  @MayBeAbsent()
  @IsCalendarDate()
  from?: string;

  /** Last date, at most 366 days in all. Today, unless it is said. */
  @ApiProperty({ required: false, format: 'date', example: '2026-11-30' })
  @MayBeAbsent()
  @IsCalendarDate()
  to?: string;

  /** IANA zone by whose clock days begin. */
  @ApiProperty({ required: false, default: 'UTC', example: 'Asia/Riyadh' })
  @MayBeAbsent()
  @IsTimeZone()
  timeZone?: string;
}

/** How many appointments there were. */
export class AppointmentFiguresDto {
  /** Made in that time, whenever they start. */
  @ApiProperty({ type: 'integer', example: 12 })
  booked: number;

  /** Start in that time, in whatever state they are now: cancelled ones too. One that was moved counts where it is now. */
  @ApiProperty({ type: 'integer', example: 14 })
  starting: number;

  /** Of those that start in that time: completed. */
  @ApiProperty({ type: 'integer', example: 10 })
  completed: number;

  /** Of those that start in that time: cancelled. */
  @ApiProperty({ type: 'integer', example: 2 })
  cancelled: number;

  /** Of those that start in that time: the patient did not come. */
  @ApiProperty({ type: 'integer', example: 1 })
  noShow: number;
}

/** The same for one day. */
export class AppointmentDayFiguresDto extends AppointmentFiguresDto {
  @ApiProperty({ format: 'date', example: '2026-11-01', description: 'The date.' })
  date: string;
}

/** The same for all days. */
export class AppointmentTotalsDto extends AppointmentFiguresDto {
  /** Missed ones among those that were completed or missed, from 0 to 1; null where there were none. */
  @ApiProperty({ type: Number, nullable: true, example: 0.0909 })
  noShowRate: number | null;
}

/** How appointments went in a range of dates. */
export class AppointmentStatisticsDto {
  /** First date. */
  @ApiProperty({ format: 'date', example: '2026-11-01' })
  from: string;

  /** Last date. */
  @ApiProperty({ format: 'date', example: '2026-11-30' })
  to: string;

  /** IANA zone of the dates. */
  @ApiProperty({ example: 'Asia/Riyadh' })
  timeZone: string;

  /** Every date of the range in order, those without anything too. */
  @ApiProperty({ type: [AppointmentDayFiguresDto] })
  items: AppointmentDayFiguresDto[];

  /** All days together. */
  @ApiProperty({ type: AppointmentTotalsDto })
  totals: AppointmentTotalsDto;
}
