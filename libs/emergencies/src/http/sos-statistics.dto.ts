import { ApiProperty } from '@nestjs/swagger';
import { IsInstantOrDate, IsTimeZone, MayBeAbsent } from '#libs/platform';
import { SOS_CATEGORIES, type SosCategory } from '../sos-request.js';

/** Query of the statistics. */
export class SosStatisticsQuery {
  /** Raised at this instant (RFC 3339) or later; a plain date means its first moment in UTC. 30 days before the end, unless it is said. */
  @ApiProperty({ required: false, example: '2026-11-01' })
  @MayBeAbsent()
  @IsInstantOrDate()
  from?: string;

  /** Raised before this instant (RFC 3339), at most 366 days later; a plain date includes that day. Now, unless it is said. */
  @ApiProperty({ required: false, example: '2026-11-30' })
  @MayBeAbsent()
  @IsInstantOrDate()
  to?: string;

  /** IANA zone by whose clock the hours are told. */
  @ApiProperty({ required: false, default: 'UTC', example: 'Asia/Riyadh' })
  @MayBeAbsent()
  @IsTimeZone()
  timeZone?: string;
}

/** How long something took. */
export class DurationsDto {
  /** How often it happened. */
  @ApiProperty({ type: 'integer', example: 12 })
  count: number;

  /** The median, in seconds; null where it never happened. */
  @ApiProperty({ type: Number, nullable: true, example: 21.4 })
  p50: number | null;

  /** 95 of 100 took no longer, in seconds; null where it never happened. */
  @ApiProperty({ type: Number, nullable: true, example: 58.9 })
  p95: number | null;
}

/** How a number of SOS went. */
export class SosFiguresDto {
  /** How many were raised. */
  @ApiProperty({ type: 'integer', example: 14 })
  count: number;

  /** From the cry until somebody took it on. */
  @ApiProperty({ type: DurationsDto })
  timeToAcknowledge: DurationsDto;

  /** From the cry until help was sent. */
  @ApiProperty({ type: DurationsDto })
  timeToDispatch: DurationsDto;

  /** From the cry until it was resolved; without those that were cancelled or false alarms. */
  @ApiProperty({ type: DurationsDto })
  timeToResolve: DurationsDto;
}

/** The same for one category. */
export class SosCategoryFiguresDto extends SosFiguresDto {
  @ApiProperty({ enum: SOS_CATEGORIES, enumName: 'SosCategory', description: 'The category.' })
  category: SosCategory;
}

/** The same for one hour of the day. */
export class SosHourFiguresDto extends SosFiguresDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 23,
    description: 'The hour at which they were raised.',
  })
  hour: number;
}

/** How SOS went in a time. */
export class SosStatisticsDto extends SosFiguresDto {
  /** Raised at this instant or later. */
  from: Date;

  /** Raised before this instant. */
  to: Date;

  /** Those categories that there were. */
  @ApiProperty({ type: [SosCategoryFiguresDto] })
  byCategory: SosCategoryFiguresDto[];

  /** Those hours of the day at which there were any. */
  @ApiProperty({ type: [SosHourFiguresDto] })
  byHour: SosHourFiguresDto[];
}
