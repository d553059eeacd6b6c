import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { IsCalendarDate, IsFlag, IsText, IsTimeZone, MayBeAbsent, PageQuery } from '#libs/platform';
import { type DeliveryCounts } from '../deliveries.js';
import { type DeliveryFilter } from '../delivery-list.js';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../delivery-status.js';

/** Which place and day deliveries are asked for. */
export class DeliveryCountsQuery {
  /** Only those to this city, in whatever case. */
  @ApiProperty({ required: false, maxLength: 100, example: 'Riyadh' })
  @MayBeAbsent()
  @IsText(100)
  city?: string;

  /** Only those that are to be at the door on this date. */
  @ApiProperty({ required: false, format: 'date', example: '2026-12-01' })
  @MayBeAbsent()
  @IsCalendarDate()
  day?: string;

  /** IANA zone of that date; the one in which the hospital delivers, unless it is said. */
  @ApiProperty({ required: false, example: 'Asia/Riyadh' })
  @MayBeAbsent()
  @IsTimeZone()
  timeZone?: string;

  /** @param zone of a day without one */
  static filter(
    { city, day, timeZone }: DeliveryCountsQuery,
    zone: string,
  ): Pick<DeliveryFilter, 'city' | 'day'> {
    return {
      ...(city === undefined ? {} : { city }),
      ...(day === undefined ? {} : { day: { date: day, timeZone: timeZone ?? zone } }),
    };
  }
}

/** Query of the list of deliveries. */
export class DeliveryQuery extends IntersectionType(PageQuery, DeliveryCountsQuery) {
  /** Only those in this state. */
  @ApiProperty({ enum: DELIVERY_STATUSES, enumName: 'DeliveryStatus', required: false })
  @MayBeAbsent()
  @IsIn(DELIVERY_STATUSES)
  status?: DeliveryStatus;

  /** Only those of this patient. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;

  /** Only those of this prescription. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  prescriptionId?: string;

  /** `true`: only those that are late now; `false`: only the others. */
  @ApiProperty({ type: Boolean, required: false })
  @MayBeAbsent()
  @IsFlag()
  late?: boolean;

  /** @param zone of a day without one */
  static filter(query: DeliveryQuery, zone: string): DeliveryFilter {
    const { status, patientId, prescriptionId, late } = query;
    return {
      ...DeliveryCountsQuery.filter(query, zone),
      ...(status === undefined ? {} : { status }),
      ...(patientId === undefined ? {} : { patientId }),
      ...(prescriptionId === undefined ? {} : { prescriptionId }),
      ...(late === undefined ? {} : { late }),
    };
  }
}

/** How many deliveries are in one state. */
export class DeliveryStatusCountDto {
  @ApiProperty({ enum: DELIVERY_STATUSES, enumName: 'DeliveryStatus', description: 'The state.' })
  status: DeliveryStatus;

  /** How many are in it. */
  @ApiProperty({ type: 'integer', example: 7 })
  count: number;
}

/** How many deliveries there are. */
export class DeliveryCountsDto implements DeliveryCounts {
  /** In all. */
  @ApiProperty({ type: 'integer', example: 31 })
  total: number;

  /** How many are late now. */
  @ApiProperty({ type: 'integer', example: 2 })
  late: number;

  /** How many are in each state: every one of them, those with none too. */
  @ApiProperty({ type: [DeliveryStatusCountDto] })
  byStatus: DeliveryStatusCountDto[];
}
